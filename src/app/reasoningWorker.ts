/** Works out what takes too long for the page on a large map. The map is sent once, then only what is withdrawn. */
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { labelling, labelWithout } from "../reasoning/standing.ts";
import { lensCards } from "../views/map/scene/lensCards.ts";

export interface ReasoningOrder {
  readonly turn: number;
  readonly map?: MapDocument;
  readonly withdrawn: readonly Id[];
}

let open: MapDocument | undefined;

self.onmessage = ({ data: { turn, map, withdrawn } }: MessageEvent<ReasoningOrder>) => {
  open = map ?? open;
  if (!open) throw new Error("the reasoning worker was asked before it had a map");
  const labels = withdrawn.length > 0 ? labelWithout(open, new Set(withdrawn)) : labelling(open);
  self.postMessage({ turn, lenses: lensCards(open, labels) });
};
