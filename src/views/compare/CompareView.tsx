import { useOpenMap } from "../useMapStore.ts";

/** Compare schools side by side. */
export function CompareView() {
  const map = useOpenMap();
  return (
    <main>
      <h1>Compare schools side by side</h1>
      <p>{map.map.question}</p>
    </main>
  );
}
