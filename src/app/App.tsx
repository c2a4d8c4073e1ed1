import { lazy, Suspense, useEffect } from "react";
import { MapView } from "../views/map/MapView.tsx";
import { useMapStore } from "../views/useMapStore.ts";
import styles from "./App.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Frame } from "./Frame.tsx";
import { OpeningNotice } from "./OpeningNotice.tsx";
import { useOpening } from "./opening.ts";
import { drawPicture } from "./workers.ts";

const MatrixView = lazy(async () => ({ default: (await import("../views/matrix/MatrixView.tsx")).MatrixView }));

/** The whole app. */
export function App() {
  const title = useMapStore((state) => state.open?.map.map.title);
  useEffect(() => {
    document.title = title === undefined ? "Gainsay" : `${title} · Gainsay`;
  }, [title]);
  return (
    <Frame>
      <ErrorBoundary>
        <Suspense fallback={<Outlines />}>
          <CurrentScreen />
        </Suspense>
      </ErrorBoundary>
      <OpeningNotice />
    </Frame>
  );
}

function CurrentScreen() {
  const open = useMapStore((state) => state.open);
  const screen = useMapStore((state) => state.screen);
  const isOpening = useOpening((state) => state.underWay !== undefined);
  if (!open) return isOpening ? <Outlines /> : <NothingOpen />;
  return screen === "matrix" ? <MatrixView /> : <MapView drawPicture={drawPicture} />;
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

function NothingOpen() {
  return (
    <main className={styles.page}>
      <h1>No map is open.</h1>
      <p>
        Drop a map file here, press Open, or go to <a href="#/sino-soviet-split/map">the Sino-Soviet split</a>.
      </p>
    </main>
  );
}
