import { Command } from "commander";
import { decodeText } from "../../formats/document/decodeText.ts";
import type { Problem } from "../../model/problem.ts";
import { SECTIONS, type Section } from "../../model/sections.ts";
import type { ExitCode } from "../exitCode.ts";
import { jsonText } from "../jsonText.ts";
import { readFile } from "../readMap.ts";
import { styled, type Terminal } from "../Terminal.ts";
import { table } from "../table.ts";

/** `check FILE`: whether a file is a map, and everything that is wrong in it. */
export function checkCommand(terminal: Terminal, exit: (code: ExitCode) => void): Command {
  return new Command("check")
    .summary("say what is wrong in a map")
    .description("Checks a map's shape, its references and its dates, and lists every problem.")
    .argument("<file>", "a map, or - for standard input")
    .option("--json", "the result as JSON")
    .action(async (file: string, options: { json?: true }) => {
      const { bytes, opened } = await readFile(terminal, file);
      const problems = opened.ok ? [] : opened.problems;
      const counts = countRecords(opened.ok ? opened.map : parseAnyway(bytes));
      if (options.json) terminal.write(jsonText({ ok: opened.ok, counts, problems }));
      else terminal.write(report(terminal, counts, problems));
      exit(opened.ok ? 0 : 1);
    });
}

/** Of a map with problems the counts are still of use; a section that is no list counts as empty. */
function countRecords(document: Readonly<Record<string, unknown>>): Record<Section, number> {
  const counts = SECTIONS.map((section) => {
    const records = document[section];
    return [section, Array.isArray(records) ? records.length : 0];
  });
  return Object.fromEntries(counts) as Record<Section, number>;
}

function parseAnyway(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const decoded = decodeText(bytes);
  return decoded.ok ? (JSON.parse(decoded.text) as Readonly<Record<string, unknown>>) : {};
}

function report(terminal: Terminal, counts: Record<Section, number>, problems: readonly Problem[]): string {
  const rows = Object.entries(counts).filter(([, count]) => count > 0);
  const width = Math.max(0, ...rows.map(([, count]) => String(count).length));
  const counted = table(rows.map(([section, count]) => [String(count).padStart(width), section]));
  if (problems.length === 0) return `${counted}${styled(terminal, "green", "No problems.")}\n`;
  const listed = problems.map(
    ({ path, message, hint }) => `${styled(terminal, "red", path)}\n  ${message}\n  ${styled(terminal, "dim", hint)}\n`,
  );
  const isWhole = problems.at(-1)?.code !== "more-problems";
  const sum = `${isWhole ? problems.length : `More than ${problems.length - 1}`} problem${problems.length === 1 ? "" : "s"}.`;
  return `${counted}\n${listed.join("")}\n${styled(terminal, "bold", sum)}\n`;
}
