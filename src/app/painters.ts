import type { Painter } from "../views/map/MapWorkers.ts";
import { Answering } from "./Answering.ts";
import type { PaintOrder } from "./paintWorker.ts";

/** A painter beside the page; on the page itself where the browser cannot draw off it (Safari before 16.4). */
export function startPainter(): Painter {
  return typeof OffscreenCanvas === "undefined" ? painterOnPage() : painterBesidePage();
}

/** A painter with a worker of its own. */
function painterBesidePage(): Painter {
  const worker = new Worker(new URL("./paintWorker.ts", import.meta.url), { type: "module" });
  const answering = new Answering<object, { turn: number; bitmap: ImageBitmap }>(worker);
  const order = (message: PaintOrder) => worker.postMessage(message);
  return {
    showScene: (scene, light) => order({ show: "scene", scene, light }),
    showLight: (light) => order({ show: "light", light }),
    showPalette: (palette) => order({ show: "palette", palette }),
    paint: async (view) => (await answering.ask({ show: "view", view })).bitmap,
    dismiss: () => answering.stop(),
  };
}

/** A painter that draws on a canvas of the page; what it takes is read only where it is needed. */
function painterOnPage(): Painter {
  const begun = import("../views/map/canvas/crowd/MapPainter.ts").then(
    ({ MapPainter }) => new MapPainter(document.createElement("canvas")),
  );
  // Whoever asks for a picture is told.
  begun.catch(() => undefined);
  const order = (act: (painter: Awaited<typeof begun>) => void) => void begun.then(act, () => undefined);
  return {
    showScene: (scene, light) => order((painter) => painter.setScene(scene, light)),
    showLight: (light) => order((painter) => painter.setLight(light)),
    showPalette: (palette) => order((painter) => painter.setPalette(palette)),
    paint: async (view) => createImageBitmap((await begun).paint(view)),
    dismiss: () => undefined,
  };
}
