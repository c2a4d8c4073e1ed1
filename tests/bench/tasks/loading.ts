import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { serializeDocument } from "../../../src/formats/document/serializeDocument.ts";
import { indexMap } from "../../../src/model/mapIndex.ts";
import { labelling } from "../../../src/reasoning/standing.ts";
import { madeUpMap } from "./madeUpMap.ts";
import { repeat } from "./repeat.ts";
import type { Answer, Limits } from "./Task.ts";

/** From a file's text to an indexed, labelled map, beside JSON.parse of the same text. */
export async function measureLoading(nodes: number, limits: Limits): Promise<Answer> {
  const text = serializeDocument(madeUpMap(nodes));
  const times = await repeat(limits, async (time) => {
    await time("JSON.parse", () => JSON.parse(text) as unknown);
    const opened = await time("open", () => openDocument(text));
    if (!opened.ok) throw new Error("the made-up map has problems");
    await time("index", () => indexMap(opened.map));
    await time("label", () => labelling(opened.map));
  });
  const whole = ["open", "index", "label"].map((what) => times[what] ?? []);
  const all = (times.open ?? []).map((_, run) => whole.reduce((sum, list) => sum + (list[run] ?? 0), 0));
  return { times: { ...times, all }, counts: { characters: text.length } };
}
