/** What the map screen has done beside the page. The app starts the workers; the screen knows only what they do. */
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { DrawnPicture } from "./canvas/crowd/FlatPicture.ts";
import type { Light } from "./canvas/crowd/looks.ts";
import type { PainterScene, PainterView } from "./canvas/crowd/MapPainter.ts";
import type { Palette } from "./canvas/crowd/Palette.ts";
import type { LayoutGraph } from "./layout/LayoutGraph.ts";
import type { LayoutPicture } from "./layout/LayoutPicture.ts";
import type { LensCards } from "./scene/lensCards.ts";

/** Lays a graph out away from the page; aborting the signal gives the work up. */
export type DrawPicture = (graph: LayoutGraph, signal: AbortSignal) => Promise<DrawnPicture>;

/** Finds what each lens is about, away from the page. */
export type FindLenses = (map: MapDocument, withdrawn: readonly Id[], signal: AbortSignal) => Promise<LensCards>;

/** A painter of crowded maps, away from the page. */
export interface Painter {
  readonly showScene: (scene: PainterScene, light: Light) => void;
  readonly showLight: (light: Light) => void;
  readonly showPalette: (palette: Palette) => void;
  /** @returns a bitmap of a piece of the picture */
  readonly paint: (view: PainterView) => Promise<ImageBitmap>;
  readonly dismiss: () => void;
}

export interface MapWorkers {
  /** For the screen: of a crowded map the lines stand in flat arrays. */
  readonly drawPicture: DrawPicture;
  /** For paper: every line as a path, however many there are. */
  readonly drawPaths: (graph: LayoutGraph, signal: AbortSignal) => Promise<LayoutPicture>;
  readonly findLenses: FindLenses;
  readonly startPainter: () => Painter;
}
