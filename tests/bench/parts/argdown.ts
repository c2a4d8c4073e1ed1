import type { Bench } from "../Bench.ts";
import { figure, ratio } from "../report/figures.ts";
import type { Section } from "../report/Section.ts";
import { median } from "../statistics.ts";

const MOST = 90_000;

/** From text to picture, beside Argdown 2 on the same argument. */
export async function argdown(bench: Bench): Promise<Section> {
  const sizes = bench.quick ? [200] : [200, 1_000, 5_000];
  const rows: string[][] = [];
  let share: number | undefined;
  for (const nodes of sizes) {
    const time = async (tool: "gainsay" | "argdown") => {
      bench.say(`text to picture, ${nodes} statements: ${tool}`);
      const answer = await bench.run(
        { kind: "text-to-picture", tool, nodes, limits: { runs: 7, budget: 6_000 } },
        MOST,
      );
      if (answer === "late") return undefined;
      if ("failure" in answer) throw new Error(`${tool}: ${answer.failure}`);
      return median(answer.times.picture ?? []);
    };
    const [ours, theirs] = [await time("gainsay"), await time("argdown")];
    const times = ours && theirs ? ours / theirs : undefined;
    if (nodes === 1_000) share = times;
    rows.push([
      nodes.toLocaleString("en"),
      figure(ours),
      theirs === undefined ? `> ${MOST / 1000} s` : figure(theirs),
      `${ratio(times)}×`,
    ]);
  }
  return {
    title: "From text to picture",
    tables: [
      { caption: "Milliseconds from text to picture", head: ["statements", "Gainsay", "Argdown 2", "ratio"], rows },
    ],
    goals: [
      {
        what: "1,000 statements: text to picture, of Argdown's time",
        limit: 1 / 8,
        measured: share,
        unit: "×",
      },
    ],
    notes: [
      "Ours: a file's text, checked, labelled, laid out with nothing folded, to places and paths. Argdown's: its text to SVG by its own parser, model and renderer, on the same statements and relations; undercuts become attacks there and linked premises single ones.",
    ],
  };
}
