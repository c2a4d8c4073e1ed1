import { ReactFlowProvider } from "@xyflow/react";
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { type Labelling, labelling as labelsOf } from "../../reasoning/standing.ts";
import type { Filters } from "../../store/filters.ts";
import { foldAll, showCards } from "../../store/folding.ts";
import { type Folding, mapStore, type Origin } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { Button } from "../../ui/Button.tsx";
import { lightOf } from "../record/light.ts";
import { useLabelling } from "../record/useLabelling.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { MapCanvas } from "./canvas/MapCanvas.tsx";
import { MiniMap } from "./canvas/MiniMap.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
import { InspectorSheet } from "./inspector/InspectorSheet.tsx";
import { MapList } from "./list/MapList.tsx";
import { MapHead } from "./MapHead.tsx";
import styles from "./MapView.module.css";
import type { MapWorkers } from "./MapWorkers.ts";
import { PrintMenu } from "./print/PrintMenu.tsx";
import { PrintSheets } from "./print/PrintSheets.tsx";
import { FilterRail } from "./rail/FilterRail.tsx";
import { Legend } from "./rail/Legend.tsx";
import { type Scene, sceneOf } from "./scene/scene.ts";
import { LongPressArea } from "./touch/LongPressArea.tsx";
import { useLensCards } from "./useLensCards.ts";
import { type Drawn, usePicture, type Waiting } from "./usePicture.ts";
import { usePrepared } from "./usePrepared.ts";

/** What it says of a large map takes its time: it is asked anew only when something else is to be said. */
const StillInspector = memo(Inspector);
const NO_CARDS: ReadonlySet<Id> = new Set();
const onSelect = (id: Id | undefined) => select(mapStore, id);
const onShow = (ids: readonly Id[]) => showCards(mapStore, ids);

/** The map screen: filters, the drawing, the inspector. */
export function MapView({ workers }: { workers: MapWorkers }) {
  const map = useOpenMap();
  const key = useMapStore(({ open }) => open && keyOfOrigin(open.origin));
  const isReady = usePrepared(map);
  if (!isReady)
    return (
      <p className={styles.reading} role="status">
        Reading the argument…
      </p>
    );
  return <DrawnMap key={key} map={map} workers={workers} />;
}

const keys = new WeakMap<Origin, number>();
let lastKey = 0;

/** Another map begins with nothing drawn: until its picture comes, the cards of the one before must not be there to press. */
function keyOfOrigin(origin: Origin): number {
  const known = keys.get(origin);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(origin, lastKey);
  return lastKey;
}

/** What the picture depends on. */
interface SceneSettings {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly filters: Filters;
  readonly folding: Folding;
}

function DrawnMap({ map, workers }: { map: MapDocument; workers: MapWorkers }) {
  const labelling = useLabelling();
  const settings = useSceneSettings(map, labelling);
  // A tick or a fold is seen at once on its own control; the picture follows when there is time for it.
  const deferred = useDeferredValue(settings);
  const current = deferred.map === map ? deferred : settings;
  const scene = useMemo(() => sceneOf(current.map, current.labelling, current.filters, current.folding), [current]);
  const { drawn, isCurrent, waiting, cancel, tryAgain } = usePicture(
    map,
    scene,
    current.folding.base,
    workers.drawPicture,
  );
  useRevealSelection(map, scene);
  const lastDrawn = useRef<SceneSettings>(undefined);
  useEffect(() => {
    if (isCurrent) lastDrawn.current = current;
  }, [isCurrent, current]);
  const onCancel = () => {
    cancel();
    const { lens } = mapStore.getState().filters;
    const last = lastDrawn.current?.map === map ? lastDrawn.current : undefined;
    if (last) mapStore.setState({ folding: last.folding, filters: { ...last.filters, ...(lens && { lens }) } });
    else foldAll(mapStore);
  };
  return (
    <ReactFlowProvider>
      <Screen
        map={map}
        labelling={labelling}
        scene={scene}
        drawn={drawn}
        waiting={waiting}
        onCancel={onCancel}
        onTryAgain={tryAgain}
        workers={workers}
      />
    </ReactFlowProvider>
  );
}

/** The same object as long as nothing changes that the picture depends on: a lens does not, nor mostly a withdrawal. */
function useSceneSettings(map: MapDocument, labelling: Labelling): SceneSettings {
  const folding = useMapStore((state) => state.folding);
  const { schools, relations, standings, bases, sights, years, dates } = useMapStore((state) => state.filters);
  const asked = standings.length > 0 ? labelling : labelsOf(map);
  return useMemo(
    () => ({
      map,
      labelling: asked,
      filters: { schools, relations, standings, bases, sights, ...(years && { years }), ...(dates && { dates }) },
      folding,
    }),
    [map, asked, schools, relations, standings, bases, sights, years, dates, folding],
  );
}

interface ScreenProps {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly scene: Scene;
  readonly drawn: Drawn | undefined;
  readonly waiting: Waiting | undefined;
  readonly onCancel: () => void;
  /** Set where the picture could not be drawn. */
  readonly onTryAgain: (() => void) | undefined;
  readonly workers: MapWorkers;
}

function Screen({ map, labelling, scene, drawn, waiting, onCancel, onTryAgain, workers }: ScreenProps) {
  const selection = useMapStore((state) => state.selection);
  const reach = useMapStore((state) => state.reach);
  const lens = useMapStore((state) => state.filters.lens);
  const form = useMapStore((state) => state.form);
  const withdrawn = useMapStore((state) => state.withdrawn);
  const [railOpen, setRailOpen] = useState(false);
  const [fits, setFits] = useState(0);
  const lit = useMemo(() => lightOf(map, selection, reach), [map, selection, reach]);
  const lenses = useLensCards(map, labelling, workers.findLenses);
  const marked = (lens && lenses?.[lens]) ?? NO_CARDS;
  const litCards = useMemo(() => lit && scene.cards.filter(({ id }) => lit.has(id)).length, [lit, scene]);
  const lanes = useSame(scene.lanes);
  const paper = drawn && { map, labelling, scene: drawn.scene, picture: drawn.picture, laid: drawn.laid, withdrawn };
  const inView = scene.cards.length;
  const all = inView + Object.values(scene.folded).reduce((sum, ids) => sum + ids.length, 0) + scene.hidden;
  return (
    <div className={styles.screen}>
      <aside className={`${styles.rail} ${railOpen ? styles.open : ""}`} aria-label="Filters">
        <FilterRail
          map={map}
          labelling={labelling}
          inView={inView}
          all={all}
          lenses={lenses}
          minimap={
            <MiniMap
              map={map}
              drawn={drawn}
              selection={selection}
              lit={lit}
              label={`The map made small: ${inView} of ${all} cards. Drag to move about.`}
            />
          }
        />
      </aside>
      <main className={styles.main}>
        <MapHead
          map={map}
          lit={litCards === undefined ? undefined : { cards: litCards, dimmed: scene.cards.length - litCards }}
          hidden={scene.hidden}
          onFilters={() => setRailOpen(!railOpen)}
          onFit={() => setFits(fits + 1)}
        >
          {paper && <PrintMenu paper={paper} draw={workers.drawPaths} />}
        </MapHead>
        <div className={styles.canvas} onPointerDownCapture={() => setRailOpen(false)}>
          <LongPressArea map={map}>
            {form === "list" ? (
              <MapList map={map} labelling={labelling} lit={lit} marked={marked} />
            ) : (
              drawn && (
                <MapCanvas
                  map={map}
                  labelling={labelling}
                  drawn={drawn}
                  fits={fits}
                  selection={selection}
                  lit={lit}
                  marked={marked}
                  withdrawn={withdrawn}
                  startPainter={workers.startPainter}
                  onSelect={onSelect}
                  onShow={onShow}
                />
              )
            )}
          </LongPressArea>
          <Progress isFirst={!drawn} waiting={waiting} onCancel={onCancel} />
          {onTryAgain && <NotDrawn isFirst={!drawn} isList={form === "list"} onTryAgain={onTryAgain} />}
          {all === 0 && <p className={styles.notice}>This map has no claims, evidence or documents yet.</p>}
        </div>
        <div className={styles.legend}>
          <Legend />
        </div>
      </main>
      <PrintSheets paper={paper} />
      <InspectorSheet>
        <StillInspector map={map} labelling={labelling} schools={lanes} />
      </InspectorSheet>
    </div>
  );
}

/** The same list as long as it says the same. */
function useSame(list: readonly Id[]): readonly Id[] {
  const [kept, setKept] = useState(list);
  if (kept.length === list.length && kept.every((one, place) => one === list[place])) return kept;
  setKept(list);
  return list;
}

/** Says that a picture is under way where that takes longer than a moment, and lets it be given up. */
function Progress({
  isFirst,
  waiting,
  onCancel,
}: {
  isFirst: boolean;
  waiting: Waiting | undefined;
  onCancel: () => void;
}) {
  return (
    <div className={isFirst ? styles.waiting : styles.progress} role="status">
      {waiting && (
        <p>
          Drawing the map… {waiting.cards.toLocaleString("en")} {waiting.cards === 1 ? "card" : "cards"}
          <Button small onClick={onCancel}>
            Cancel
          </Button>
        </p>
      )}
    </div>
  );
}

/** Says that the picture could not be drawn; what was drawn before stays, and so does the list. */
function NotDrawn({ isFirst, isList, onTryAgain }: { isFirst: boolean; isList: boolean; onTryAgain: () => void }) {
  // Whoever reads the list misses nothing.
  if (isList) return null;
  return (
    <div className={isFirst ? styles.waiting : styles.progress} role="alert">
      <p>
        The map could not be drawn. Nothing is lost: the list form shows all of it.
        <Button small onClick={onTryAgain}>
          Try again
        </Button>
      </p>
    </div>
  );
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
