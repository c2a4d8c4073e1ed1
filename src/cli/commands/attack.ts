import { Command, InvalidArgumentError } from "commander";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { type SmallestAttack, smallestAttack } from "../../reasoning/smallestAttack.ts";
import { jsonText } from "../jsonText.ts";
import { readMap } from "../readMap.ts";
import { recordLabel } from "../recordLabel.ts";
import { requireId } from "../requireId.ts";
import type { Terminal } from "../Terminal.ts";
import { table } from "../table.ts";

/** Milliseconds; a person at a terminal waits longer than one at a screen. */
const BUDGET = 10_000;

/** `attack FILE SCHOOL_OR_ID`: what a rebuttal must hit. */
export function attackCommand(terminal: Terminal): Command {
  return new Command("attack")
    .summary("find the least that a rebuttal must hit")
    .description(
      "Finds the smallest sets of premises and links whose loss leaves a claim or a school's explanation unsupported.",
    )
    .argument("<file>", "a map, or - for standard input")
    .argument("<school-or-id>", "a school, a claim or an evidence item")
    .option("--most <k>", "the largest set to look for", wholeNumber, 4)
    .option("--json", "the result as JSON")
    .action(async (file: string, id: string, { most, json }: { most: number; json?: true }) => {
      const map = await readMap(terminal, file);
      const entry = requireId(map, id, ["schools", "claims", "evidence"], "a school, claim or evidence item");
      const target = entry.section === "schools" ? entry.record.explanation : entry.record.id;
      if (terminal.isWatched) terminal.warn(`Searching for at most ${BUDGET / 1000} seconds …\n`);
      const found = smallestAttack(map, target, { most, budgetMs: BUDGET });
      const { smallest, size, exhaustive } = found;
      terminal.write(json ? jsonText({ target, smallest, size, exhaustive }) : report(map, found, most));
    });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,2}$/.test(text) || number < 1) throw new InvalidArgumentError("Give a whole number from 1 to 99.");
  return number;
}

function report(map: MapDocument, { target, smallest, size, exhaustive }: SmallestAttack, most: number): string {
  const name = `“${target}”`;
  if (size === 0) return `${name} is not supported on this map as it is; nothing needs to be hit.\n`;
  const search = exhaustive
    ? "The search went through everything up to that size."
    : "The search was cut short: there may be more, or smaller ones.";
  if (size === null) return `No set of up to ${most} was found whose loss leaves ${name} unsupported. ${search}\n`;
  const sets = smallest.map((set, at) => `${at + 1}.\n${table(set.map((id: Id) => ["  ", id, recordLabel(map, id)]))}`);
  return `${name} loses its support with any of these sets of ${size}:\n${sets.join("")}${search}\n`;
}
