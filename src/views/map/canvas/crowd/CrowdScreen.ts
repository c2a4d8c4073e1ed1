import type { Painter } from "../../MapWorkers.ts";
import type { Light } from "./looks.ts";
import type { PainterScene, PainterView } from "./MapPainter.ts";
import type { Palette } from "./Palette.ts";

/** What of the picture is in the window: point p of the picture stands at p × zoom + (x, y). */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** The bitmap reaches beyond the window by this part of it on each side, so that a small move needs no new one. */
const MARGIN = 0.3;
/** More pixels than this take longer to draw than they are worth: then the bitmap is coarser. */
const MOST_PIXELS = 9e6;
/** While the view moves the old bitmap is stretched; between these it still passes for the picture. */
const STRETCH = { least: 0.6, most: 1.6 };
/** After so long without a move the view has come to rest, and the bitmap is drawn sharp. */
const REST_MS = 90;

/**
 * Keeps a canvas showing a crowded map. The drawing is done by a painter beside the page; between two drawings the
 * last one is moved along with the view, which costs the page nothing.
 */
export class CrowdScreen {
  private readonly canvas: HTMLCanvasElement;
  private readonly painter: Painter;
  private look: Look | undefined;
  private painted: PainterView | undefined;
  /** Orders since the last bitmap was asked for. */
  private isStale = false;
  /** The bitmap on the screen shows another picture: it stays where it is until the new one comes. */
  private isOfOld = false;
  private isPainting = false;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private isDismissed = false;

  constructor(canvas: HTMLCanvasElement, painter: Painter) {
    this.canvas = canvas;
    this.painter = painter;
  }

  showScene(scene: PainterScene, light: Light): void {
    this.painter.showScene(scene, light);
    this.isOfOld = true;
    this.askAnew();
  }

  showLight(light: Light): void {
    this.painter.showLight(light);
    this.askAnew();
  }

  showPalette(palette: Palette): void {
    this.painter.showPalette(palette);
    this.askAnew();
  }

  /** The view has moved. */
  move(look: Look): void {
    this.look = look;
    this.place();
    clearTimeout(this.rest);
    if (this.isBeyond()) this.ask();
    else this.rest = setTimeout(() => this.isSoft() && this.ask(), REST_MS);
  }

  dismiss(): void {
    this.isDismissed = true;
    clearTimeout(this.rest);
    this.painter.dismiss();
  }

  private askAnew(): void {
    this.isStale = true;
    this.ask();
  }

  private ask(): void {
    const { look } = this;
    if (this.isPainting || !look || look.width === 0 || this.isDismissed) return;
    this.isPainting = true;
    this.isStale = false;
    const view = viewAround(look);
    this.painter.paint(view).then(
      (bitmap) => {
        this.isPainting = false;
        if (this.isDismissed) return;
        // What was ordered meanwhile may be another picture: then this bitmap would jump.
        if (!this.isStale) this.isOfOld = false;
        this.show(bitmap, view);
        if (this.isStale || this.isBeyond()) this.ask();
        else if (this.look) this.move(this.look);
      },
      (error: unknown) => {
        this.isPainting = false;
        if (!this.isDismissed) reportError(error);
      },
    );
  }

  private show(bitmap: ImageBitmap, view: PainterView): void {
    const { canvas } = this;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.style.width = `${view.width}px`;
    canvas.style.height = `${view.height}px`;
    canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(bitmap);
    this.painted = view;
    this.place();
  }

  /** Moves the bitmap to where the view has it now. */
  private place(): void {
    const { look, painted, canvas } = this;
    if (!look || !painted || (this.isOfOld && this.isPainting)) return;
    const scale = look.zoom / painted.zoom;
    canvas.style.transform = `matrix(${scale},0,0,${scale},${look.x - painted.x * scale},${look.y - painted.y * scale})`;
  }

  /** Whether the window shows what the bitmap does not hold, or holds too coarse or too fine to pass. */
  private isBeyond(): boolean {
    const { look, painted } = this;
    if (!look || !painted) return true;
    const scale = look.zoom / painted.zoom;
    if (scale < STRETCH.least || scale > STRETCH.most) return true;
    const left = look.x - painted.x * scale;
    const top = look.y - painted.y * scale;
    return (
      left > 0 || top > 0 || left + painted.width * scale < look.width || top + painted.height * scale < look.height
    );
  }

  /** Whether the bitmap is stretched at all. */
  private isSoft(): boolean {
    return this.look?.zoom !== this.painted?.zoom || this.isBeyond();
  }
}

function viewAround({ x, y, zoom, width, height }: Look): PainterView {
  const besides = Math.round(width * MARGIN);
  const above = Math.round(height * MARGIN);
  const wide = width + 2 * besides;
  const high = height + 2 * above;
  const density = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (wide * high)));
  return { x: x + besides, y: y + above, zoom, width: wide, height: high, density };
}
