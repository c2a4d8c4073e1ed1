import type { Bench } from "../Bench.ts";
import { figure, ratio } from "../report/figures.ts";
import type { Section } from "../report/Section.ts";
import { growth, median } from "../statistics.ts";

const STEPS = ["JSON.parse", "open", "index", "label", "all"] as const;

/** From a file's text to a map that is checked, indexed and labelled. */
export async function loading(bench: Bench): Promise<Section> {
  const sizes = bench.sizes ?? (bench.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]);
  const rows: string[][] = [];
  const points: [number, number][] = [];
  let worst: number | undefined;
  for (const nodes of sizes) {
    bench.say(`loading ${nodes} nodes`);
    const answer = await bench.run({ kind: "loading", nodes, limits: { runs: 9, budget: 15_000 } }, 180_000);
    if (answer === "late" || "failure" in answer) {
      rows.push([nodes.toLocaleString("en"), answer === "late" ? "> 180 s" : answer.failure]);
      continue;
    }
    const times = STEPS.map((step) => median(answer.times[step] ?? []));
    const [floor = Number.NaN, , , , all = Number.NaN] = times;
    points.push([nodes, all]);
    if (nodes === 100_000) worst = all / floor;
    const size = `${((answer.counts.characters ?? 0) / 1e6).toFixed(1)} MB`;
    rows.push([nodes.toLocaleString("en"), size, ...times.map(figure), `${ratio(all / floor)}×`]);
  }
  return {
    title: "Loading",
    tables: [
      {
        caption: "Milliseconds from a file's text to a map that is checked, indexed and labelled",
        head: ["nodes", "text", "JSON.parse alone", "open and check", "index", "label", "all", "of JSON.parse's"],
        rows,
      },
    ],
    goals: [
      {
        what: "100,000 nodes: text to labelled map, of JSON.parse's time",
        limit: 2.5,
        measured: worst,
        unit: "×",
        why: "By a profile: opening refuses repeated keys and deep nesting before anything else (two more passes over the text and the value), checks each record by its schema, and then each reference and date, with the path of each at hand for a message; a fifth of the time is collection of garbage.",
      },
    ],
    notes: [
      `It grows with the number of nodes to the power of ${ratio(growth(points))}.`,
      "Nodes are claims, evidence and documents; each has about 1.1 links and, as in a real map, citations, dates, stances.",
      "The index is built while references are checked, so that asking for it again costs nothing.",
    ],
  };
}
