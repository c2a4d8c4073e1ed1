import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { NO_FILTERS } from "../../../store/filters.ts";
import { lightOf } from "../../record/light.ts";
import type { LayoutGraph } from "../layout/LayoutGraph.ts";
import type { LayoutPicture } from "../layout/LayoutPicture.ts";
import { CARD_SIZE } from "../scene/cardSize.ts";
import { type Scene, sceneOf } from "../scene/scene.ts";
import type { PictureOnPaper } from "./pictureToSvg.ts";

/** Lays a graph out, wherever that is done. */
export type DrawGraph = (graph: LayoutGraph, signal: AbortSignal) => Promise<LayoutPicture>;

/** More cards than this are not read on half a page: then only the nearest lines are drawn. */
const MOST_CARDS = 26;

const GAPS = { aspect: 1.6, rowGap: 40, cardGap: 16, laneGap: 14 };

/** The statement whose chain a selection stands for: a school's explanation, what a step concludes. */
export function chainOfSelection(map: MapDocument, selection: Id | undefined): Id | undefined {
  const index = indexMap(map);
  let id = selection;
  for (let hops = 0; id !== undefined && hops < map.inferences.length + 2; hops += 1) {
    const entry = index.entries.get(id);
    if (entry?.section === "claims" || entry?.section === "evidence") return id;
    if (entry?.section === "schools") id = entry.record.explanation;
    else id = recordOf(index, "inferences", id)?.to;
  }
  return undefined;
}

/** The drawing of a chain, and whether it holds all of it. */
export interface ChainOnPaper extends PictureOnPaper {
  readonly chainSize: number;
  readonly isWhole: boolean;
}

/** A small drawing of what a statement rests on and bears on; of a long chain, the nearest part. */
export async function chainDrawing(
  map: MapDocument,
  labelling: Labelling,
  id: Id,
  withdrawn: readonly Id[],
  draw: DrawGraph,
): Promise<ChainOnPaper> {
  const whole = sceneOf(map, labelling, NO_FILTERS, { base: "everything", shown: [], folded: [] });
  const cards = new Set(whole.cards.map((card) => card.id));
  const within = (reach: "chain" | "neighbours") =>
    new Set([...(lightOf(map, id, reach) ?? [])].filter((one) => cards.has(one)));
  const chain = within("chain");
  const lit = chain.size <= MOST_CARDS ? chain : within("neighbours");
  const folded = whole.cards.map((card) => card.id).filter((one) => !lit.has(one));
  const scene = sceneOf(map, labelling, NO_FILTERS, { base: "everything", shown: [], folded });
  const picture = await draw(paperGraph(map, scene), new AbortController().signal);
  return { map, labelling, scene, picture, withdrawn, chainSize: chain.size, isWhole: lit === chain };
}

/** A scene for the layout, in the order of the file. */
function paperGraph(map: MapDocument, scene: Scene): LayoutGraph {
  const order = new Map([...map.claims, ...map.evidence, ...map.sources].map(({ id }, place) => [id, place]));
  return {
    lanes: scene.lanes.map((id) => ({ id })),
    cards: scene.cards.map(({ id, kind, school }) => ({
      id,
      band: kind,
      ...(school !== undefined && (kind === "explanation" || kind === "claim") && { lane: school }),
      ...CARD_SIZE[kind],
      order: order.get(id) ?? 0,
    })),
    links: scene.links.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    options: GAPS,
  };
}
