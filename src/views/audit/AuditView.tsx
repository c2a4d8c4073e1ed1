import { useOpenMap } from "../useMapStore.ts";

/** What is weak. */
export function AuditView() {
  const map = useOpenMap();
  return (
    <main>
      <h1>What is weak</h1>
      <p>{map.map.question}</p>
    </main>
  );
}
