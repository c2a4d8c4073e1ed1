import { ReactFlowProvider } from "@xyflow/react";
import { useEffect, useMemo, useState } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Labelling } from "../../reasoning/standing.ts";
import { clearFilters } from "../../store/filtering.ts";
import { showCards } from "../../store/folding.ts";
import { mapStore } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { Button } from "../../ui/Button.tsx";
import { useLabelling } from "../record/useLabelling.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { MapCanvas } from "./canvas/MapCanvas.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
import type { LayoutGraph } from "./layout/LayoutGraph.ts";
import type { LayoutPicture } from "./layout/LayoutPicture.ts";
import { MapHead } from "./MapHead.tsx";
import styles from "./MapView.module.css";
import { FilterRail } from "./rail/FilterRail.tsx";
import { Legend } from "./rail/Legend.tsx";
import { lensCards } from "./scene/lensCards.ts";
import { lightOf } from "./scene/light.ts";
import { type Scene, sceneOf } from "./scene/scene.ts";
import { usePicture } from "./usePicture.ts";

/** Lays a graph out away from the page; aborting the signal gives the work up. */
export type DrawPicture = (graph: LayoutGraph, signal: AbortSignal) => Promise<LayoutPicture>;

/** The map screen: filters, the drawing, the inspector. */
export function MapView({ drawPicture }: { drawPicture: DrawPicture }) {
  const map = useOpenMap();
  const labelling = useLabelling();
  const filters = useMapStore((state) => state.filters);
  const folding = useMapStore((state) => state.folding);
  const scene = useMemo(() => sceneOf(map, labelling, filters, folding), [map, labelling, filters, folding]);
  const drawn = usePicture(map, scene, folding.base, drawPicture);
  useRevealSelection(map, scene);
  return (
    <ReactFlowProvider>
      <Screen map={map} labelling={labelling} scene={scene} drawn={drawn} />
    </ReactFlowProvider>
  );
}

interface ScreenProps {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly scene: Scene;
  readonly drawn: ReturnType<typeof usePicture>;
}

function Screen({ map, labelling, scene, drawn }: ScreenProps) {
  const selection = useMapStore((state) => state.selection);
  const reach = useMapStore((state) => state.reach);
  const lens = useMapStore((state) => state.filters.lens);
  const withdrawn = useMapStore((state) => state.withdrawn);
  const [railOpen, setRailOpen] = useState(false);
  const [fits, setFits] = useState(0);
  const lit = useMemo(() => lightOf(map, selection, reach), [map, selection, reach]);
  const marked = useMemo(() => (lens ? lensCards(map, labelling)[lens] : new Set<Id>()), [map, labelling, lens]);
  const litCards = lit && scene.cards.filter(({ id }) => lit.has(id)).length;
  const all = scene.cards.length + Object.values(scene.folded).reduce((sum, ids) => sum + ids.length, 0) + scene.hidden;
  return (
    <div className={styles.screen}>
      <aside className={`${styles.rail} ${railOpen ? styles.open : ""}`} aria-label="Filters">
        <FilterRail map={map} labelling={labelling} inView={scene.cards.length} all={all} />
      </aside>
      <main className={styles.main}>
        <MapHead
          map={map}
          lit={litCards === undefined ? undefined : { cards: litCards, dimmed: scene.cards.length - litCards }}
          onFilters={() => setRailOpen(!railOpen)}
          onFit={() => setFits(fits + 1)}
        />
        <div className={styles.canvas} onPointerDownCapture={() => setRailOpen(false)}>
          {drawn ? (
            <MapCanvas
              map={map}
              labelling={labelling}
              scene={drawn.scene}
              picture={drawn.picture}
              pictureKey={`${drawn.key}/${fits}`}
              selection={selection}
              lit={lit}
              marked={marked}
              withdrawn={withdrawn}
              onSelect={(id) => select(mapStore, id)}
              onShow={(ids) => showCards(mapStore, ids)}
            />
          ) : (
            <p className={styles.waiting} role="status">
              {scene.cards.length > 0 && "Drawing the map…"}
            </p>
          )}
          <Notice map={map} scene={scene} />
        </div>
        <div className={styles.legend}>
          <Legend />
        </div>
      </main>
      <aside className={`${styles.inspector} ${selection === undefined ? "" : styles.open}`} aria-label="Inspector">
        <Inspector map={map} labelling={labelling} schools={scene.lanes} />
      </aside>
    </div>
  );
}

/** Says why the map is empty or smaller than it is, and what to do. */
function Notice({ map, scene }: { map: MapDocument; scene: Scene }) {
  if (map.claims.length + map.evidence.length + map.sources.length === 0)
    return <p className={styles.notice}>This map has no claims, evidence or documents yet.</p>;
  if (scene.hidden > 0)
    return (
      <div className={styles.notice} role="status">
        Filters hide {scene.hidden} {scene.hidden === 1 ? "card" : "cards"}.
        <Button small onClick={() => clearFilters(mapStore)}>
          Show all
        </Button>
      </div>
    );
  return null;
}

/** A card that is selected elsewhere, in the matrix or by a link, is unfolded so that it can be seen. */
function useRevealSelection(map: MapDocument, scene: Scene): void {
  const selection = useMapStore((state) => state.selection);
  useEffect(() => {
    if (selection === undefined) return;
    const school = map.schools.find(({ id }) => id === selection);
    const card = school?.explanation ?? selection;
    const link = map.inferences.find(({ id }) => id === selection);
    const wanted = link ? [...link.from, link.to] : [card];
    const folded = Object.values(scene.folded).flat();
    const hidden = wanted.filter((id) => folded.includes(id));
    if (hidden.length > 0) showCards(mapStore, hidden);
  }, [map, scene, selection]);
}
