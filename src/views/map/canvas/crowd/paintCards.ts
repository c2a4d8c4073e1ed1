import {
  cardKind,
  cardStanding,
  isMarked,
  isUnseen,
  isWithdrawn,
  type Light,
  type Looks,
  lightState,
} from "./looks.ts";
import type { Palette } from "./Palette.ts";
import { READABLE_ZOOM } from "./readableZoom.ts";

type Context = OffscreenCanvasRenderingContext2D;
type Tokens = Palette["tokens"];

/** Below this many pixels of the screen a card is a spot of colour; from here on a box with spine, standing and rows. */
const BOX = 15;

/**
 * Draws cards as boxes without their words, which at this distance nobody could read.
 * @param places four numbers a card, in pixels of the screen
 */
export function paintCards(
  context: Context,
  places: ArrayLike<number>,
  numbers: readonly number[],
  zoom: number,
  looks: Looks,
  light: Light,
  { tokens, hues }: Palette,
): void {
  const selected: number[] = [];
  for (const card of numbers) {
    const cardLight = light.cards[card] as number;
    if (lightState(cardLight) === "selected") selected.push(card);
    else paintCard(card);
  }
  for (const card of selected) paintCard(card);

  function paintCard(card: number): void {
    const box = {
      x: places[card * 4] as number,
      y: places[card * 4 + 1] as number,
      width: places[card * 4 + 2] as number,
      height: places[card * 4 + 3] as number,
    };
    const look = looks.cards[card] as number;
    const lit = light.cards[card] as number;
    const hue = hues[looks.cardSchools[card] as number]?.line ?? tokens["rule-2"];
    const paint = lightState(lit) === "selected" ? paintSelected : box.height < BOX ? paintSpot : paintBox;
    paint(context, { ...box, look, lit, hue, zoom, tokens });
  }
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: number;
  readonly lit: number;
  readonly hue: string;
  readonly zoom: number;
  readonly tokens: Tokens;
}

function isClaim(look: number): boolean {
  const kind = cardKind(look);
  return kind === "claim" || kind === "explanation";
}

/** A spot keeps what tells most: the school's hue, filled as far as the claim stands; the ground in greys. */
function paintSpot(context: Context, { x, y, width, height, look, lit, hue, tokens }: Drawn): void {
  const isDim = lightState(lit) === "dim";
  const isLit = lightState(lit) === "lit";
  if (isMarked(lit)) {
    context.fillStyle = tokens["mark-edge"];
    context.fillRect(x - 1, y - 1, width + 2, height + 2);
    return;
  }
  context.fillStyle = isDim ? tokens.paper : tokens.sheet;
  context.fillRect(x, y, width, height);
  if (!isClaim(look)) {
    context.fillStyle = isDim ? tokens.rule : isLit ? tokens["ink-2"] : tokens["rule-2"];
    if (isUnseen(look)) outline(context, x, y, width, height, context.fillStyle);
    else context.fillRect(x, y, width, height);
    return;
  }
  const colour = isDim ? tokens["rule-2"] : hue;
  const standing = cardStanding(look);
  context.fillStyle = colour;
  if (standing === "stands") context.fillRect(x, y, width, height);
  else {
    outline(context, x, y, width, height, colour);
    if (standing === "contested") context.fillRect(x, y + height / 2, width, height / 2);
  }
}

function outline(context: Context, x: number, y: number, width: number, height: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeRect(x + 0.5, y + 0.5, Math.max(0.5, width - 1), Math.max(0.5, height - 1));
}

function paintBox(context: Context, card: Drawn): void {
  const { x, y, width, height, look, lit, hue, zoom, tokens } = card;
  const kind = cardKind(look);
  const state = lightState(lit);
  if (state !== "dim") {
    context.fillStyle = isMarked(lit) ? tokens["mark-2"] : kind === "evidence" ? tokens.lift : tokens.sheet;
    shape(context, card);
    context.fill();
  }
  const edge = isMarked(lit)
    ? tokens["mark-edge"]
    : state === "dim"
      ? tokens.rule
      : kind === "explanation"
        ? hue
        : state === "lit"
          ? tokens.control
          : tokens["rule-2"];
  context.strokeStyle = edge;
  context.lineWidth = Math.max(1, zoom);
  context.setLineDash(isUnseen(look) ? [3, 2] : []);
  shape(context, card);
  context.stroke();
  context.setLineDash([]);
  // Nearer, the card itself stands before this one; where it is dim one sees through it.
  if (zoom >= READABLE_ZOOM && state === "dim") return;
  context.fillStyle = state === "dim" ? tokens["dim-line"] : hue;
  if (kind === "explanation") context.fillRect(x, y, width, Math.max(2.5, 6 * zoom));
  if (kind === "claim") context.fillRect(x, y, Math.max(2, 6 * zoom), height);
  if (kind === "document") {
    context.fillStyle = state === "dim" ? tokens["rule-2"] : tokens["ink-2"];
    const foot = Math.max(1.5, 3 * zoom);
    context.fillRect(x, y + height - foot, width, foot);
  }
  if (zoom >= READABLE_ZOOM) return;
  paintRows(context, card);
  paintStanding(context, card);
}

function shape(context: Context, { x, y, width, height, look, zoom }: Drawn): void {
  context.beginPath();
  const inset = 0.5;
  const round = cardKind(look) === "evidence" ? 8 * zoom : 2 * zoom;
  const foot = cardKind(look) === "document" ? 0 : 2 * zoom;
  context.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, [round, round, foot, foot]);
}

/** Rows that stand for the words, so that a card looks like one. */
function paintRows(context: Context, { x, y, width, height, look, lit, zoom, tokens }: Drawn): void {
  const state = lightState(lit);
  const kind = cardKind(look);
  context.fillStyle = state === "dim" ? tokens.rule : state === "lit" ? tokens["ink-3"] : tokens["rule-2"];
  const left = x + (kind === "claim" ? 14 : 8) * zoom;
  const room = width - (kind === "claim" ? 22 : 16) * zoom;
  const first = kind === "document" ? 12 : kind === "explanation" ? 40 : 30;
  const rows = kind === "claim" ? 4 : kind === "evidence" ? 3 : 2;
  const thick = Math.max(1, 4.5 * zoom);
  // A ragged right edge that is the same each time: by the place of the card and the row.
  const ragged = (row: number) => 0.62 + 0.38 * Math.abs(Math.sin((row + 1) * 2.4 + Math.round(width * 7 + height)));
  for (let row = 0; row < rows; row += 1) {
    const part = row === rows - 1 ? 0.5 : ragged(row);
    context.fillRect(left, y + (first + row * 16) * zoom, Math.min(room, 200 * zoom) * part, thick);
  }
  if (isWithdrawn(lit)) {
    context.fillStyle = tokens.ink;
    context.fillRect(x, y + height / 2, width, Math.max(1, 1.5 * zoom));
  }
}

/** The sign of a claim's standing: full, half, struck through, broken. */
function paintStanding(context: Context, { x, y, width, height, look, lit, zoom, tokens }: Drawn): void {
  const standing = cardStanding(look);
  if (standing === undefined) return;
  const radius = Math.max(2.2, 5.2 * zoom);
  const centreX = cardKind(look) === "explanation" ? x + 16 * zoom : x + width - 10 * zoom - radius / 2;
  const centreY = cardKind(look) === "explanation" ? y + height - 14 * zoom : y + 13 * zoom;
  const colour = lightState(lit) === "dim" ? tokens["ink-3"] : tokens["ink-2"];
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = Math.max(0.9, 1.3 * zoom);
  context.beginPath();
  context.arc(centreX, centreY, radius, 0, 2 * Math.PI);
  if (standing === "stands") {
    context.fill();
    return;
  }
  if (standing === "unsupported") context.setLineDash([radius * 0.7, radius * 0.7]);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  if (standing === "contested") {
    context.arc(centreX, centreY, radius, Math.PI / 2, (3 * Math.PI) / 2);
    context.fill();
  }
  if (standing === "falls") {
    context.moveTo(centreX - radius, centreY + radius);
    context.lineTo(centreX + radius, centreY - radius);
    context.stroke();
  }
}

/** What is selected is seen from any distance: never smaller than a fingertip's dot, marked and framed in ink. */
function paintSelected(context: Context, card: Drawn): void {
  const { tokens, zoom } = card;
  const least = 9;
  const width = Math.max(least, card.width);
  const height = Math.max(least, card.height);
  const x = card.x - (width - card.width) / 2;
  const y = card.y - (height - card.height) / 2;
  const edge = Math.max(2, 2 * zoom);
  const gap = Math.max(2, 3 * zoom);
  context.fillStyle = tokens.paper;
  context.fillRect(x - gap, y - gap, width + 2 * gap, height + 2 * gap);
  context.fillStyle = tokens.mark;
  context.strokeStyle = tokens.ink;
  context.lineWidth = edge;
  context.setLineDash([]);
  context.beginPath();
  context.rect(x + edge / 2, y + edge / 2, width - edge, height - edge);
  context.fill();
  context.stroke();
  if (height < 2 * BOX || zoom >= READABLE_ZOOM) return;
  paintRows(context, { ...card, tokens: { ...tokens, "rule-2": tokens["ink-3"] } });
  paintStanding(context, card);
}
