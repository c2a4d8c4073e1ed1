import { lazy, Suspense, useEffect } from "react";
import { MapView } from "../views/map/MapView.tsx";
import { useMapStore } from "../views/useMapStore.ts";
import styles from "./App.module.css";
import { auditWorkers } from "./auditWorkers.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Frame } from "./Frame.tsx";
import { matrixWorkers } from "./matrixWorkers.ts";
import { OpeningNotice } from "./OpeningNotice.tsx";
import { UpdateNotice } from "./offline/UpdateNotice.tsx";
import { useOpening } from "./opening.ts";
import { searchMap } from "./searchMap.ts";
import { useShelf } from "./shelf/shelf.ts";
import { mapWorkers } from "./workers.ts";

const ShelfView = lazy(async () => ({ default: (await import("./shelf/ShelfView.tsx")).ShelfView }));
const CompareView = lazy(async () => ({ default: (await import("../views/compare/CompareView.tsx")).CompareView }));
const TimelineView = lazy(async () => ({ default: (await import("../views/timeline/TimelineView.tsx")).TimelineView }));
const AuditView = lazy(async () => ({ default: (await import("../views/audit/AuditView.tsx")).AuditView }));
const MatrixView = lazy(async () => ({ default: (await import("../views/matrix/MatrixView.tsx")).MatrixView }));

/** The whole app. */
export function App() {
  const map = useMapStore((state) => state.open?.map);
  const screen = useMapStore((state) => state.screen);
  const title = map?.map.title;
  const isOnShelf = useShelf((state) => state.isInView);
  useEffect(() => {
    const inView = isOnShelf ? "Maps" : title;
    document.title = inView === undefined ? "Gainsay" : `${inView} · Gainsay`;
  }, [title, isOnShelf]);
  return (
    <Frame>
      <ErrorBoundary shows={[map, screen, isOnShelf]}>
        <Suspense fallback={<Outlines />}>
          <CurrentScreen />
        </Suspense>
      </ErrorBoundary>
      <OpeningNotice />
      <UpdateNotice />
    </Frame>
  );
}

function CurrentScreen() {
  const open = useMapStore((state) => state.open);
  const screen = useMapStore((state) => state.screen);
  const isOpening = useOpening((state) => state.underWay !== undefined);
  const isOnShelf = useShelf((state) => state.isInView);
  if (isOnShelf) return <ShelfView />;
  if (!open) return isOpening ? <Outlines /> : <ShelfView />;
  switch (screen) {
    case "map":
      return <MapView workers={mapWorkers} />;
    case "matrix":
      return <MatrixView workers={matrixWorkers} />;
    case "compare":
      return <CompareView />;
    case "timeline":
      return <TimelineView />;
    case "audit":
      return <AuditView workers={auditWorkers} searchMap={searchMap} />;
  }
}

/** Still outlines keep the place of what is on its way. */
function Outlines() {
  return (
    <main className={styles.skeleton} aria-busy="true" aria-label="Opening">
      {[1, 2, 3, 4, 5, 6].map((place) => (
        <i key={place} />
      ))}
    </main>
  );
}
