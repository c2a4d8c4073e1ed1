import { ReactFlow, useReactFlow, useStoreApi } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import type { LayoutPicture } from "../layout/LayoutPicture.ts";
import type { Scene } from "../scene/scene.ts";
import { CardNode } from "./CardNode.tsx";
import { toEdges, toNodes } from "./flowElements.ts";
import styles from "./MapCanvas.module.css";
import { RelationEdge } from "./RelationEdge.tsx";
import { Surroundings } from "./Surroundings.tsx";
import { useFitting } from "./useFitting.ts";
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
  readonly scene: Scene;
  readonly picture: LayoutPicture;
  /** Changes when the whole picture is a new one and is to be fitted into the screen. */
  readonly pictureKey: string;
  readonly selection: Id | undefined;
  readonly lit: ReadonlySet<Id> | undefined;
  readonly marked: ReadonlySet<Id>;
  readonly withdrawn: readonly Id[];
  readonly onSelect: (id: Id | undefined) => void;
  readonly onShow: (ids: readonly Id[]) => void;
}

/** The drawing itself. */
export function MapCanvas(props: Props) {
  const { map, labelling, scene, picture, selection, lit, marked, withdrawn, onSelect, onShow } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<Id>();
  const tabStop = [focus, selection, scene.cards[0]?.id].find(
    (id) => id !== undefined && picture.cards[id] !== undefined,
  );
  const lighting = useMemo(
    () => ({ selection, lit, marked, withdrawn, tabStop }),
    [selection, lit, marked, withdrawn, tabStop],
  );
  const nodes = useMemo(
    () => toNodes(map, labelling, scene, picture, lighting),
    [map, labelling, scene, picture, lighting],
  );
  const edges = useMemo(
    () => toEdges(map, labelling, scene, picture, lighting),
    [map, labelling, scene, picture, lighting],
  );
  useFitting(frame, picture, props.pictureKey, selection);
  const keepInView = useKeepInView(picture);

  const onClick = (event: MouseEvent) => {
    const target = (event.target as Element).closest<HTMLElement>("[data-unfold],[data-show],[data-card],[data-link]");
    if (!target) return;
    const { unfold, show, card, link } = target.dataset;
    if (unfold !== undefined) onShow(scene.cards.find(({ id }) => id === unfold)?.folded ?? []);
    else if (show !== undefined) onShow(show.split(" "));
    else onSelect(card ?? link);
    if (card !== undefined) setFocus(card);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const card = (event.target as HTMLElement).dataset.card;
    if (!direction || card === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = stepFrom(scene, picture, card, direction);
    if (next === undefined) return;
    setFocus(next);
    keepInView(next);
    frame.current?.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are the controls; their events are caught here once
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space on those buttons are clicks
    <div ref={frame} className={styles.canvas} onClick={onClick} onKeyDownCapture={onKeyDown}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
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
        minZoom={0.08}
        maxZoom={2.5}
        onPaneClick={() => onSelect(undefined)}
        proOptions={{ hideAttribution: true }}
        aria-label="The map: cards and the lines between them"
      >
        <Surroundings map={map} scene={scene} picture={picture} onShow={onShow} />
      </ReactFlow>
    </div>
  );
}

/** Moves the view by as little as brings a card into it. */
function useKeepInView(picture: LayoutPicture): (id: Id) => void {
  const flow = useReactFlow();
  const store = useStoreApi();
  return (id) => {
    const card = picture.cards[id];
    if (!card) return;
    const { width, height, transform } = store.getState();
    const [x, y, zoom] = transform;
    const margin = 24;
    const shift = (start: number, size: number, room: number) =>
      start < margin ? margin - start : start + size > room - margin ? room - margin - start - size : 0;
    const dx = shift(card.x * zoom + x, card.width * zoom, width);
    const dy = shift(card.y * zoom + y, card.height * zoom, height);
    if (dx !== 0 || dy !== 0) flow.setViewport({ x: x + dx, y: y + dy, zoom });
  };
}
