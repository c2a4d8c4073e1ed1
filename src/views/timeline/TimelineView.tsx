import { useOpenMap } from "../useMapStore.ts";

/** The argument in time. */
export function TimelineView() {
  const map = useOpenMap();
  return (
    <main>
      <h1>The argument in time</h1>
      <p>{map.map.question}</p>
    </main>
  );
}
