import { AFTER, BEFORE, type FlatLines, STRAND, TRUNK } from "./FlatPicture.ts";
import { isCut, isSpent, isWithdrawn, type Light, type Looks, lightState, lineKind } from "./looks.ts";
import type { Palette } from "./Palette.ts";

type Context = OffscreenCanvasRenderingContext2D;
type Tokens = Palette["tokens"];
type Kind = ReturnType<typeof lineKind>;
type State = ReturnType<typeof lightState>;

/** As in RelationEdge.module.css: width plain, lit and dim, and the dash. */
const STROKES: Readonly<Record<Kind, { plain: number; lit: number; dim: number; dash: readonly number[] }>> = {
  supports: { plain: 1.5, lit: 2.2, dim: 1.1, dash: [] },
  rebuts: { plain: 1.5, lit: 2.2, dim: 1.1, dash: [6, 3.5] },
  undercuts: { plain: 2.2, lit: 2.7, dim: 1.9, dash: [0.1, 4.4] },
  qualifies: { plain: 1.1, lit: 2.2, dim: 1.1, dash: [3, 2, 1, 2] },
  attests: { plain: 1, lit: 1.2, dim: 0.8, dash: [] },
};
const SPENT = { plain: 0.9, lit: 1.2, dim: 0.8 };
/** What is dim is drawn first, what is selected last. */
const ORDER: readonly State[] = ["dim", "plain", "lit", "selected"];
/** From this zoom down lines become see-through, or thousands of them would hide the cards; what is lit never does. */
const SOLID_ZOOM = 0.3;
const FAINTEST = 0.3;
/** Ends smaller than this on the screen are left out. */
const LEAST_END = 2;

/** Draws lines with their dashes and ends, in the pixels of the picture; the context is scaled already. */
export function paintLines(
  context: Context,
  lines: FlatLines,
  numbers: readonly number[],
  zoom: number,
  looks: Looks,
  light: Light,
  palette: Palette,
): void {
  const groups = new Map<State, number[]>(ORDER.map((state) => [state, []]));
  for (const link of numbers) groups.get(lightState(light.links[link] as number))?.push(link);
  const faint = Math.max(FAINTEST, Math.min(1, zoom / SOLID_ZOOM));
  for (const state of ORDER) {
    context.globalAlpha = state === "lit" || state === "selected" ? 1 : faint;
    for (const link of groups.get(state) ?? []) paintLine(link, state);
  }
  context.globalAlpha = 1;

  function paintLine(link: number, state: State): void {
    const look = looks.links[link] as number;
    const kind = lineKind(look);
    const withdrawn = isWithdrawn(light.links[link] as number);
    const spent = withdrawn || isSpent(look);
    const colour = colourOf(kind, state, looks.linkSchools[link] as number, palette);
    const stroke = STROKES[kind];
    const width = size(kind, state);
    const thin = SPENT[state === "selected" ? "lit" : state];
    // Lines thin out with the distance, but less than the cards, or they would be gone.
    const least =
      state === "lit" || state === "selected" ? 0.5 + 0.3 * size(kind, state) : 0.2 + 0.2 * size(kind, state);
    const scaled = (wide: number) => Math.max(wide, least / zoom);
    const far = Math.max(1, 0.42 / zoom);
    if (state !== "dim" && kind !== "attests" && zoom > 0.3) {
      context.setLineDash([]);
      context.strokeStyle = palette.tokens.paper;
      context.lineWidth = 6;
      stroked(context, lines, link, zoom, (part) => part === STRAND || part === TRUNK);
    }
    const dots = kind === "undercuts";
    context.strokeStyle = colour;
    context.lineCap = dots ? "round" : "butt";
    context.setLineDash(stroke.dash.map((length) => (dots && length < 1 ? length : length * far)));
    const parts = partsOf(lines, link);
    const cut = withdrawn || isCut(look);
    const isParted = cut && parts.before;
    const hasAfter = cut && parts.after;
    context.lineWidth = scaled(spent && !hasAfter ? thin : width);
    stroked(context, lines, link, zoom, (part) => (isParted ? part === BEFORE : part === STRAND || part === TRUNK));
    if (hasAfter) {
      context.lineWidth = scaled(thin);
      stroked(context, lines, link, zoom, (part) => part === AFTER);
    }
    context.lineCap = "butt";
    context.setLineDash([]);
    paintEnds(context, lines, link, { kind, colour, spent, zoom, state, tokens: palette.tokens });
  }
}

function size(kind: Kind, state: State): number {
  return state === "selected" ? 3 : STROKES[kind][state];
}

function colourOf(kind: Kind, state: State, school: number, { tokens, hues }: Palette): string {
  if (state === "dim") return tokens["dim-line"];
  if (kind === "supports") return school === 0 ? tokens["ink-2"] : (hues[school]?.line ?? tokens["ink-2"]);
  if (kind === "attests") return state === "plain" ? tokens.cites : tokens["ink-2"];
  return tokens.attack;
}

function partsOf({ starts, parts }: FlatLines, link: number): { before: boolean; after: boolean } {
  const own = parts.subarray(starts[link], starts[link + 1]);
  return { before: own.includes(BEFORE), after: own.includes(AFTER) };
}

/** Strokes the curves of a link that are wanted; pieces too small to be seen as curves are drawn straight. */
function stroked(
  context: Context,
  { starts, parts, pointStarts, points }: FlatLines,
  link: number,
  zoom: number,
  isWanted: (part: number) => boolean,
): void {
  const small = 5 / zoom;
  context.beginPath();
  for (let curve = starts[link] as number; curve < (starts[link + 1] as number); curve += 1) {
    if (!isWanted(parts[curve] as number)) continue;
    let at = pointStarts[curve] as number;
    const end = pointStarts[curve + 1] as number;
    let [x, y] = [points[at] as number, points[at + 1] as number];
    context.moveTo(x, y);
    for (at += 2; at + 6 <= end; at += 6) {
      const [toX, toY] = [points[at + 4] as number, points[at + 5] as number];
      const isLast = at + 12 > end;
      const reach = Math.abs(toX - x) + Math.abs(toY - y);
      if (reach * zoom < 0.8 && !isLast) continue;
      if (reach < small || toX === x || toY === y) context.lineTo(toX, toY);
      else
        context.bezierCurveTo(
          points[at] as number,
          points[at + 1] as number,
          points[at + 2] as number,
          points[at + 3] as number,
          toX,
          toY,
        );
      [x, y] = [toX, toY];
    }
  }
  context.stroke();
}

interface EndLook {
  readonly kind: Kind;
  readonly colour: string;
  readonly spent: boolean;
  readonly zoom: number;
  readonly state: State;
  readonly tokens: Tokens;
}

/** The marks of RelationEdge: arrowhead, bar, ring, diamond, and the square at a document; and the junction. */
function paintEnds(context: Context, lines: FlatLines, link: number, look: EndLook): void {
  const { kind, colour, spent, zoom, state, tokens } = look;
  const grown = Math.min(1.8, Math.max(1, 0.5 / zoom));
  if (9.5 * grown * zoom < LEAST_END) return;
  const [x = 0, y = 0, angle = 0] = lines.tips.subarray(link * 3, link * 3 + 3);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  const [joinX = Number.NaN, joinY = Number.NaN] = lines.joins.subarray(link * 2, link * 2 + 2);
  if (!Number.isNaN(joinX)) {
    context.beginPath();
    context.arc(joinX, joinY, 3 * grown, 0, 2 * Math.PI);
    context.fill();
  }
  const turned = (points: readonly (readonly [number, number])[]) => {
    const [cos, sin] = [Math.cos(angle) * grown, Math.sin(angle) * grown];
    context.beginPath();
    for (const [n, [px, py]] of points.entries()) {
      const [toX, toY] = [x + px * cos - py * sin, y + px * sin + py * cos];
      if (n === 0) context.moveTo(toX, toY);
      else context.lineTo(toX, toY);
    }
  };
  const filledOrHollow = (hollow: boolean) => {
    context.closePath();
    if (hollow) {
      context.fillStyle = tokens.paper;
      context.lineWidth = 1.1 * grown;
      context.fill();
      context.stroke();
    } else context.fill();
  };
  switch (kind) {
    case "supports":
      turned([
        [0, 0],
        [-9.5, -4.6],
        [-9.5, 4.6],
      ]);
      filledOrHollow(spent);
      break;
    case "rebuts":
      context.lineWidth = (state === "lit" || state === "selected" ? 3 : 2.4) * grown;
      turned([
        [-1.4, -7],
        [-1.4, 7],
      ]);
      context.stroke();
      break;
    case "undercuts":
      context.beginPath();
      context.arc(x, y, 5 * grown, 0, 2 * Math.PI);
      context.fillStyle = tokens.paper;
      context.lineWidth = 1.8 * grown;
      context.fill();
      context.stroke();
      break;
    case "qualifies":
      turned([
        [0, 0],
        [-5, -4],
        [-10, 0],
        [-5, 4],
      ]);
      filledOrHollow(true);
      break;
    case "attests": {
      const first = lines.pointStarts[lines.starts[link] as number] as number;
      const [startX = 0, startY = 0] = lines.points.subarray(first, first + 2);
      context.fillRect(startX - 3 * grown, startY - 5 * grown, 6 * grown, 5 * grown);
      break;
    }
  }
}
