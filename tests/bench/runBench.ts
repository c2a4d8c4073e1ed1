/**
 * `npm run bench`: measures Gainsay beside other programs, prints tables and writes them to the README. Parts can be
 * named: `npm run bench -- layout drawing`. `--quick` measures less and writes nothing,
 * `--no-write` only prints, `--as-built` takes the app from `dist` as it stands, `--sizes 500,5000` sets how
 * many nodes the graphs have.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findChromium } from "../browser/findChromium.ts";
import type { Bench } from "./Bench.ts";
import { buildTasks } from "./buildTasks.ts";
import { installPeers } from "./installPeers.ts";
import { argdown } from "./parts/argdown.ts";
import { drawing } from "./parts/drawing.ts";
import { layout } from "./parts/layout.ts";
import { loading } from "./parts/loading.ts";
import { opening } from "./parts/opening.ts";
import { reasoning } from "./parts/reasoning.ts";
import { business, machine } from "./report/machine.ts";
import { isMet, sectionToMarkdown } from "./report/markdown.ts";
import type { Section } from "./report/Section.ts";
import { writeReadme } from "./report/writeReadme.ts";
import { runTask } from "./runTask.ts";

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Section>>> = {
  opening,
  drawing,
  layout,
  loading,
  reasoning,
  argdown,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    "no-write": { type: "boolean", default: false },
    sizes: { type: "string" },
    "as-built": { type: "boolean", default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown[0]}”; the parts are ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, "..", "..");
installPeers(folder);
const program = await buildTasks(folder);
const bench: Bench = {
  quick: values.quick,
  asBuilt: values["as-built"],
  sizes: values.sizes?.split(",").map(Number),
  root,
  folder,
  run: (task, most = 120_000) => runTask(program, root, task, most),
  say: (what) => process.stderr.write(`… ${what}\n`),
};

const needsBrowser = names.some((name) => name === "drawing" || name === "opening");
const when = `${new Date().toISOString().slice(0, 10)}; ${machine(needsBrowser ? findChromium() : undefined)}`;
const sections = new Map<string, string>();
let [met, missed] = [0, 0];
for (const name of names) {
  let section: Section | undefined;
  try {
    section = await PARTS[name]?.(bench);
  } catch (error) {
    // One part that cannot run is no reason to lose the others.
    console.error(
      `The part “${name}” could not be measured: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
  if (!section) continue;
  for (const goal of section.goals) {
    const verdict = isMet(goal);
    if (verdict === true) met += 1;
    else if (verdict === false) missed += 1;
  }
  const text = sectionToMarkdown(section, `${when}${business()}`);
  sections.set(name, text);
  console.log(`\n${text}\n`);
  // After each part: a long bench that is stopped has not been for nothing.
  if (!values.quick && !values["no-write"]) writeReadme(join(root, "README.md"), sections, Object.keys(PARTS));
}
console.log(`${met} goals met, ${missed} missed.`);
// Vite keeps a service running after a build.
process.exit();
