/** `npm run --silent generate -- --nodes 5000 --seed 1`: a made-up map on standard output, or in a file. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { serializeDocument } from "../../src/formats/document/serializeDocument.ts";
import { generateMap } from "./generateMap.ts";

const USAGE = "npm run --silent generate -- --nodes N [--seed N] [--schools N] [--cycles] [--out FILE]";

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`--${name} takes a whole number from ${least} to ${most}, and not “${text}”.`);
}

try {
  const { values } = parseArgs({
    options: {
      nodes: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      schools: { type: "string" },
      cycles: { type: "boolean", default: false },
      out: { type: "string" },
    },
  });
  const map = generateMap({
    nodes: wholeNumber("nodes", values.nodes, 1, 1_000_000),
    seed: wholeNumber("seed", values.seed, 0, 2 ** 32 - 1),
    ...(values.schools !== undefined && { schools: wholeNumber("schools", values.schools, 1, 100) }),
    cycles: values.cycles,
  });
  const text = serializeDocument(map);
  if (values.out === undefined) process.stdout.write(text);
  else writeFileSync(values.out, text);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
