import { ReactFlow, useReactFlow } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import type { MapWorkers } from "../MapWorkers.ts";
import type { Drawn } from "../usePicture.ts";
import { CardNode } from "./CardNode.tsx";
import { CrowdCanvas } from "./crowd/CrowdCanvas.tsx";
import { CrowdPointer } from "./crowd/CrowdPointer.tsx";
import { LineNotes } from "./crowd/LineNotes.tsx";
import { type Hit, useCrowd } from "./crowd/useCrowd.ts";
import { toEdges, toNodes } from "./flowElements.ts";
import styles from "./MapCanvas.module.css";
import { MoreAround } from "./MoreAround.tsx";
import { leastZoom } from "./openingView.ts";
import { placeOfRecord } from "./placeOfRecord.ts";
import { RelationEdge } from "./RelationEdge.tsx";
import { Surroundings } from "./Surroundings.tsx";
import { useCardFocus } from "./useCardFocus.ts";
import { useView } from "./useView.ts";
import { type Direction, stepFrom } from "./walk.ts";

const NODE_TYPES = { card: CardNode };
const EDGE_TYPES = { relation: RelationEdge };
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly drawn: Drawn;
  /** Counts how often it was asked to fit the picture into the window. */
  readonly fits: number;
  readonly selection: Id | undefined;
  readonly lit: ReadonlySet<Id> | undefined;
  readonly marked: ReadonlySet<Id>;
  readonly withdrawn: readonly Id[];
  readonly startPainter: MapWorkers["startPainter"];
  readonly onSelect: (id: Id | undefined) => void;
  readonly onShow: (ids: readonly Id[]) => void;
}

/** The drawing itself: React Flow alone, or for a crowded map one canvas with React Flow's readable cards before it. */
export function MapCanvas(props: Props) {
  const { map, labelling, drawn, selection, lit, marked, withdrawn, onSelect, onShow } = props;
  const { scene, picture } = drawn;
  const frame = useRef<HTMLDivElement>(null);
  const keyHints = useId();
  const flow = useReactFlow();
  const { focus, held, note, go, keepInView } = useCardFocus(frame, picture);
  const shown = useMemo(() => new Map(scene.cards.map((card) => [card.id, card])), [scene]);
  const tabStop = [focus, selection, scene.cards[0]?.id].find(
    (id) => id !== undefined && shown.has(id) && picture.cards[id] !== undefined,
  );
  const lighting = useMemo(
    () => ({ selection, lit, marked, withdrawn, tabStop }),
    [selection, lit, marked, withdrawn, tabStop],
  );
  const kept = useMemo(() => (tabStop === undefined ? held : [...held, tabStop]), [held, tabStop]);
  const crowd = useCrowd(map, labelling, drawn, lighting, kept);
  const plain = useMemo(
    () =>
      picture.flat
        ? { nodes: [], edges: [] }
        : {
            nodes: toNodes(map, labelling, scene, picture, lighting),
            edges: toEdges(map, labelling, scene, picture, lighting),
          },
    [map, labelling, scene, picture, lighting],
  );
  const place = useMemo(
    () => (selection === undefined ? undefined : placeOfRecord(map, picture, selection)),
    [map, picture, selection],
  );
  useView(picture, { pictureKey: drawn.key, fits: props.fits, selection, place });

  const pick = (hit: Hit | undefined) => {
    if (!hit) onSelect(undefined);
    else if ("card" in hit) {
      note(hit.card);
      onSelect(hit.card);
    } else if (hit.through) onShow(hit.through);
    else onSelect(hit.link);
  };
  const hitAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
    return crowd?.hit(x, y, flow.getZoom());
  };

  const onClick = (event: MouseEvent) => {
    const target = (event.target as Element).closest<HTMLElement>("[data-unfold],[data-show],[data-card],[data-link]");
    if (!target) return;
    const { unfold, show, card, link } = target.dataset;
    if (unfold !== undefined) onShow(shown.get(unfold)?.folded ?? []);
    else if (show !== undefined) onShow(show.split(" "));
    else onSelect(card ?? link);
    if (card !== undefined) note(card);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const card = (event.target as HTMLElement).dataset.card;
    if (!direction || card === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = stepFrom(scene, picture, card, direction);
    if (next !== undefined) go(next);
  };

  const onFocus = (event: FocusEvent) => {
    const card = (event.target as HTMLElement).dataset.card;
    if (card === undefined || !event.target.matches(":focus-visible")) return;
    note(card);
    keepInView(card);
    // A browser scrolls to what Tab reaches; here the view moves instead.
    for (const box of frame.current?.querySelectorAll(".react-flow, .react-flow__renderer, .react-flow__pane") ?? [])
      box.scrollTo(0, 0);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are the controls; their events are caught here once
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space on those buttons are clicks
    <div
      ref={frame}
      className={styles.canvas}
      data-far={crowd?.isFar}
      data-strip={!crowd || undefined}
      data-main-part
      onClick={onClick}
      onKeyDownCapture={onKeyDown}
      onFocusCapture={onFocus}
    >
      <p id={keyHints} className="visually-hidden">
        Tab leads to a card. From there the arrow keys follow the lines: up to what it bears on, down to its grounds,
        left and right within a row. Enter selects it, U steps onto the nearest undercut, F folds, Escape clears. The
        form “List” tells the same as a tree.
      </p>
      {crowd && (
        <CrowdCanvas
          map={map}
          picture={picture}
          flat={crowd.flat}
          looks={crowd.looks}
          light={crowd.light}
          startPainter={props.startPainter}
        />
      )}
      <ReactFlow
        nodes={crowd?.nodes ?? plain.nodes}
        edges={plain.edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        minZoom={leastZoom(picture)}
        maxZoom={2.5}
        onPaneClick={(event) => pick(hitAt(event))}
        proOptions={{ hideAttribution: true }}
        aria-label="The map: cards and the lines between them"
        aria-describedby={keyHints}
      >
        <Surroundings map={map} scene={scene} picture={picture} onShow={onShow} />
        {crowd?.region && (
          <LineNotes
            map={map}
            scene={scene}
            flat={crowd.flat}
            numbers={crowd.linkNumbers}
            lighting={lighting}
            region={crowd.region}
          />
        )}
      </ReactFlow>
      {crowd && <CrowdPointer map={map} frame={frame} hitAt={hitAt} />}
      {!crowd && <MoreAround scene={scene} picture={picture} />}
    </div>
  );
}
