/** Draws crowded maps onto bitmaps away from the page. */
import type { Light } from "../views/map/canvas/crowd/looks.ts";
import { MapPainter, type PainterScene, type PainterView } from "../views/map/canvas/crowd/MapPainter.ts";
import type { Palette } from "../views/map/canvas/crowd/Palette.ts";

export type PaintOrder =
  | { readonly show: "scene"; readonly scene: PainterScene; readonly light: Light }
  | { readonly show: "light"; readonly light: Light }
  | { readonly show: "palette"; readonly palette: Palette }
  | { readonly show: "view"; readonly view: PainterView; readonly turn: number };

const painter = new MapPainter(new OffscreenCanvas(1, 1));

self.onmessage = ({ data }: MessageEvent<PaintOrder>) => {
  switch (data.show) {
    case "scene":
      painter.setScene(data.scene, data.light);
      break;
    case "light":
      painter.setLight(data.light);
      break;
    case "palette":
      painter.setPalette(data.palette);
      break;
    case "view": {
      const bitmap = painter.paint(data.view).transferToImageBitmap();
      self.postMessage({ turn: data.turn, bitmap }, { transfer: [bitmap] });
    }
  }
};
