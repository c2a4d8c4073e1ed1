import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { compile } from "../../../src/reasoning/argumentGraph.ts";
import { groundedLabels } from "../../../src/reasoning/groundedLabels.ts";
import { matrix } from "../../../src/reasoning/matrix.ts";
import { needs } from "../../../src/reasoning/needs.ts";
import { polarityOf } from "../../../src/reasoning/polarity.ts";
import { labelling } from "../../../src/reasoning/standing.ts";
import { withdraw } from "../../../src/reasoning/withdrawal.ts";
import { madeUpMap } from "./madeUpMap.ts";
import { repeat } from "./repeat.ts";
import type { Answer, Limits } from "./Task.ts";

/** Above this many nodes only what is to be linear is measured. */
const MOST = 100_000;

/** Everything that follows from a map, each time from a map that nobody has asked about yet. */
export async function measureReasoning(nodes: number, cycles: boolean, limits: Limits): Promise<Answer> {
  const made = madeUpMap(nodes, cycles);
  const [explanation = ""] = made.schools.map((school) => school.explanation);
  const document = made.sources[0]?.id ?? "";
  let links = 0;
  const times = await repeat(limits, async (time) => {
    // Answers are kept by the identity of the map: an edit makes a new object.
    const map: MapDocument = { ...made };
    const graph = await time("index", () => compile(map));
    links = graph.size - graph.statementCount;
    await time("labels", () => groundedLabels(graph));
    if (nodes > MOST) return;
    labelling(map);
    await time("withdraw", () => withdraw(map, [document]));
    await time("polarity", () => polarityOf(map, explanation));
    await time("needs", () => needs(map, explanation));
    const edited: MapDocument = { ...made };
    await time("relabel", () => labelling(edited));
    if (nodes <= 10_000) await time("matrix", () => matrix(edited, { rows: "sources", by: "diagnosticity" }));
  });
  return { times, counts: { links } };
}
