import type { Bench } from "../Bench.ts";
import { figure, ratio } from "../report/figures.ts";
import type { Goal, Section } from "../report/Section.ts";
import { growth, median } from "../statistics.ts";

const STEPS = ["index", "labels", "withdraw", "polarity", "needs", "relabel", "matrix"] as const;

/** What follows from a map, on maps without circles and with them. */
export async function reasoning(bench: Bench): Promise<Section> {
  const sizes = bench.sizes ?? (bench.quick ? [1_000, 5_000, 10_000] : [1_000, 5_000, 10_000, 100_000, 1_000_000]);
  const tables: Section["tables"][number][] = [];
  const slopes: string[] = [];
  let labelSlope: number | undefined;
  let edit: number | undefined;
  for (const cycles of [false, true]) {
    const rows: string[][] = [];
    const points: Record<"index" | "labels", [number, number][]> = { index: [], labels: [] };
    for (const nodes of sizes) {
      bench.say(`reasoning on ${nodes} nodes${cycles ? " with circles" : ""}`);
      const limits = { runs: 15, budget: nodes >= 100_000 ? 6_000 : 3_000 };
      const answer = await bench.run({ kind: "reasoning", nodes, cycles, limits }, 240_000);
      if (answer === "late" || "failure" in answer) {
        rows.push([nodes.toLocaleString("en"), answer === "late" ? "> 240 s" : answer.failure]);
        continue;
      }
      const of = (step: (typeof STEPS)[number]) => median(answer.times[step] ?? []);
      points.index.push([nodes, of("index")]);
      points.labels.push([nodes, of("labels")]);
      if (nodes === 5_000 && !cycles) edit = of("relabel") + of("matrix");
      rows.push([nodes.toLocaleString("en"), figure(answer.counts.links), ...STEPS.map((step) => figure(of(step)))]);
    }
    tables.push({
      caption: `Milliseconds on maps ${cycles ? "with circles of support and of attack" : "without circles"}`,
      head: [
        "nodes",
        "links",
        "index",
        "labels",
        "withdraw a document",
        "polarity of an explanation",
        "needs of it",
        "relabel after an edit",
        "matrix of documents with chains",
      ],
      rows,
    });
    const [index, labels] = [growth(points.index), growth(points.labels)];
    if (!cycles) labelSlope = labels;
    slopes.push(
      `${cycles ? "With" : "Without"} circles the index grows by the power of ${ratio(index)} and the labels by ${ratio(labels)}.`,
    );
  }
  const goals: Goal[] = [
    {
      what: `labels, growth from ${figure(sizes[0])} to ${figure(sizes.at(-1))} nodes without circles`,
      limit: 1.1,
      measured: labelSlope,
      unit: "slope",
    },
    {
      what: "5,000 nodes: relabel and refresh the matrix after an edit",
      limit: 17,
      measured: edit,
      unit: "ms",
      why: "The matrix with a chain for every cell takes most of it.",
    },
  ];
  return {
    title: "Reasoning",
    tables,
    goals,
    notes: [...slopes, "Links include the attestation of each piece of evidence by each of its documents."],
  };
}
