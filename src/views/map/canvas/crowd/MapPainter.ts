import type { Rectangle } from "../../layout/LayoutPicture.ts";
import type { FlatLines, FlatPicture } from "./FlatPicture.ts";
import { isHidden, type Light, type Looks } from "./looks.ts";
import type { Palette } from "./Palette.ts";
import { paintCards } from "./paintCards.ts";
import { paintLines } from "./paintLines.ts";

/** What is drawn of a map: where, and with what looks. */
export interface PainterScene {
  readonly cards: FlatPicture["cards"];
  readonly lines: FlatLines;
  readonly looks: Looks;
  readonly lanes: readonly (Rectangle & { readonly school: number })[];
}

/** A piece of the picture on a bitmap: point p of the picture stands at p × zoom + (x, y), in pixels of the page. */
export interface PainterView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly density: number;
}

/** Draws a crowded map: lanes, lines, cards. Knows no page, so that it can work beside it. */
export class MapPainter<Canvas extends OffscreenCanvas | HTMLCanvasElement> {
  private readonly canvas: Canvas;
  private scene: PainterScene | undefined;
  private light: Light | undefined;
  private palette: Palette | undefined;
  /** Four numbers a link: the box around its line. */
  private boxes: Float32Array = new Float32Array(0);

  /** @param canvas what it draws on, of its own */
  constructor(canvas: Canvas) {
    this.canvas = canvas;
  }

  setScene(scene: PainterScene, light: Light): void {
    this.scene = scene;
    this.light = light;
    this.boxes = boxesOf(scene.lines);
  }

  setLight(light: Light): void {
    this.light = light;
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  /** @returns its canvas with a piece of the picture on it */
  paint(view: PainterView): Canvas {
    const { canvas } = this;
    canvas.width = Math.max(1, Math.round(view.width * view.density));
    canvas.height = Math.max(1, Math.round(view.height * view.density));
    // To draw on, a page's canvas is as good as one off it.
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D | null;
    if (context && this.scene && this.light && this.palette)
      draw(context, view, this.scene, this.light, this.palette, this.boxes);
    return canvas;
  }
}

function draw(
  context: OffscreenCanvasRenderingContext2D,
  view: PainterView,
  { cards, lines, looks, lanes }: PainterScene,
  light: Light,
  palette: Palette,
  boxes: Float32Array,
): void {
  const { x, y, zoom, density } = view;
  context.setTransform(density * zoom, 0, 0, density * zoom, density * x, density * y);
  for (const lane of lanes) {
    context.fillStyle = palette.hues[lane.school]?.wash ?? palette.tokens.paper;
    context.beginPath();
    context.roundRect(lane.x, lane.y, lane.width, lane.height, 3);
    context.fill();
  }
  const [left, top] = [-x / zoom, -y / zoom];
  const [right, foot] = [left + view.width / zoom, top + view.height / zoom];
  const margin = 20 / zoom;
  const within: number[] = [];
  for (let link = 0; link * 4 < boxes.length; link += 1) {
    const at = link * 4;
    if (
      !isHidden(looks.links[link]) &&
      (boxes[at] as number) - margin < right &&
      (boxes[at + 1] as number) - margin < foot &&
      (boxes[at + 2] as number) + margin > left &&
      (boxes[at + 3] as number) + margin > top
    )
      within.push(link);
  }
  paintLines(context, lines, within, zoom, looks, light, palette);
  // Cards are drawn in the pixels of the page, so that their edges are sharp however small they are.
  context.setTransform(density, 0, 0, density, 0, 0);
  const places = new Float32Array(cards.length);
  const shown: number[] = [];
  for (let card = 0; card * 4 < cards.length; card += 1) {
    if (isHidden(looks.cards[card])) continue;
    const at = card * 4;
    const cardX = (cards[at] as number) * zoom + x;
    const cardY = (cards[at + 1] as number) * zoom + y;
    const width = (cards[at + 2] as number) * zoom;
    const height = (cards[at + 3] as number) * zoom;
    if (cardX > view.width + 8 || cardY > view.height + 8 || cardX + width < -8 || cardY + height < -8) continue;
    places[at] = cardX;
    places[at + 1] = cardY;
    places[at + 2] = Math.max(1.6, width);
    places[at + 3] = Math.max(1.6, height);
    shown.push(card);
  }
  paintCards(context, places, shown, zoom, looks, light, palette);
}

function boxesOf({ starts, pointStarts, points }: FlatLines): Float32Array {
  const count = starts.length - 1;
  const boxes = new Float32Array(count * 4);
  for (let link = 0; link < count; link += 1) {
    let [left, top, right, foot] = [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    const first = pointStarts[starts[link] as number] as number;
    const end = pointStarts[starts[link + 1] as number] as number;
    for (let at = first; at + 1 < end; at += 2) {
      left = Math.min(left, points[at] as number);
      right = Math.max(right, points[at] as number);
      top = Math.min(top, points[at + 1] as number);
      foot = Math.max(foot, points[at + 1] as number);
    }
    boxes.set([left, top, right, foot], link * 4);
  }
  return boxes;
}
