import { useReactFlow, useStoreApi } from "@xyflow/react";
import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Rectangle } from "../layout/LayoutPicture.ts";
import type { Drawn } from "../usePicture.ts";
import { onPaletteChange, type Palette, readPalette } from "./crowd/Palette.ts";
import styles from "./MiniMap.module.css";

const SIZE = { width: 154, height: 96 };
/** Part of the picture's size that is left free around it. */
const ROOM = 0.04;

interface Props {
  readonly map: MapDocument;
  readonly drawn: Drawn | undefined;
  readonly selection: Id | undefined;
  readonly lit: ReadonlySet<Id> | undefined;
  readonly label: string;
}

/** The whole picture made small, with the part that is in view. Dragging there moves the view. */
export function MiniMap({ map, drawn, selection, lit, label }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const mask = useRef<SVGPathElement>(null);
  const flow = useReactFlow();
  const store = useStoreApi();
  const whole = useMemo(() => withRoom(drawn?.picture.bounds), [drawn]);

  useEffect(() => {
    const host = frame.current;
    const context = canvas.current?.getContext("2d");
    if (!host || !context || !drawn) return;
    const paint = () => paintCards(context, drawn, whole, { map, selection, lit, palette: readPalette(host, map) });
    paint();
    return onPaletteChange(paint);
  }, [map, drawn, whole, selection, lit]);

  useEffect(() => {
    const show = () => {
      const seen = inView(store.getState());
      const all = union(whole, seen);
      const scale = scaleOf(all);
      const { x, y } = placeOf(all, scale);
      const inside = { x: seen.x * scale + x, y: seen.y * scale + y, w: seen.width * scale, h: seen.height * scale };
      mask.current?.setAttribute(
        "d",
        `M-2-2H${SIZE.width + 2}V${SIZE.height + 2}H-2ZM${inside.x} ${inside.y}h${inside.w}v${inside.h}h${-inside.w}Z`,
      );
      const own = scaleOf(whole);
      const at = placeOf(whole, own);
      const k = scale / own;
      if (canvas.current) canvas.current.style.transform = `matrix(${k},0,0,${k},${x - at.x * k},${y - at.y * k})`;
    };
    show();
    return store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) show();
    });
  }, [store, whole]);

  useEffect(() => {
    const host = frame.current;
    if (!host) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      flow.zoomTo(flow.getZoom() * 2 ** (-event.deltaY / 400));
    };
    host.addEventListener("wheel", onWheel, { passive: false });
    return () => host.removeEventListener("wheel", onWheel);
  }, [flow]);

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    const state = store.getState();
    const all = union(whole, inView(state));
    const scale = scaleOf(all);
    const { x, y } = placeOf(all, scale);
    const box = event.currentTarget.getBoundingClientRect();
    const [toX, toY] = [(event.clientX - box.left - x) / scale, (event.clientY - box.top - y) / scale];
    const zoom = state.transform[2];
    flow.setViewport({ x: state.width / 2 - toX * zoom, y: state.height / 2 - toY * zoom, zoom });
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      style={SIZE}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => event.buttons === 1 && goTo(event)}
    >
      <canvas ref={canvas} className={styles.cards} style={SIZE} />
      <svg className={styles.view} width={SIZE.width} height={SIZE.height} aria-hidden="true">
        <path ref={mask} fillRule="evenodd" />
      </svg>
    </div>
  );
}

function withRoom(bounds: Rectangle | undefined): Rectangle {
  const { x, y, width, height } = bounds ?? { x: 0, y: 0, width: 1, height: 1 };
  const room = Math.max(width, height, 1) * ROOM;
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

function inView({
  transform: [x, y, zoom],
  width,
  height,
}: {
  transform: readonly [number, number, number];
  width: number;
  height: number;
}): Rectangle {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function union(a: Rectangle, b: Rectangle): Rectangle {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function scaleOf({ width, height }: Rectangle): number {
  return Math.min(SIZE.width / width, SIZE.height / height);
}

/** Where the picture's origin stands when a rectangle of it is in the middle. */
function placeOf({ x, y, width, height }: Rectangle, scale: number): { x: number; y: number } {
  return { x: (SIZE.width - width * scale) / 2 - x * scale, y: (SIZE.height - height * scale) / 2 - y * scale };
}

interface Colours {
  readonly map: MapDocument;
  readonly selection: Id | undefined;
  readonly lit: ReadonlySet<Id> | undefined;
  readonly palette: Palette;
}

function paintCards(
  context: CanvasRenderingContext2D,
  { scene, picture }: Drawn,
  whole: Rectangle,
  { map, selection, lit, palette: { tokens, hues } }: Colours,
): void {
  const density = window.devicePixelRatio || 1;
  context.canvas.width = SIZE.width * density;
  context.canvas.height = SIZE.height * density;
  const scale = scaleOf(whole) * density;
  const at = placeOf(whole, scaleOf(whole));
  const schools = new Map(map.schools.map(({ id }, place) => [id, place + 1]));
  const byColour = new Map<string, Rectangle[]>();
  for (const { id, school } of scene.cards) {
    const place = picture.cards[id];
    if (!place) continue;
    const hue = school === undefined ? undefined : hues[schools.get(school) ?? 0]?.line;
    const colour = id === selection ? tokens["mark-edge"] : lit?.has(id) ? tokens["ink-2"] : (hue ?? tokens["rule-2"]);
    const group = byColour.get(colour);
    if (group) group.push(place);
    else byColour.set(colour, [place]);
  }
  // What is lit or selected stands before the rest.
  const last = [tokens["ink-2"], tokens["mark-edge"]];
  const colours = [...byColour.keys()].sort((a, b) => last.indexOf(a) - last.indexOf(b));
  for (const colour of colours) {
    context.fillStyle = colour;
    const least = colour === tokens["mark-edge"] ? 4 * density : 0.8 * density;
    for (const { x, y, width, height } of byColour.get(colour) ?? [])
      context.fillRect(
        x * scale + at.x * density,
        y * scale + at.y * density,
        Math.max(least, width * scale),
        Math.max(least, height * scale),
      );
  }
}
