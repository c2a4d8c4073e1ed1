import { Command } from "commander";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { codesOf } from "../../model/recordCodes.ts";
import { type Comparison, compareSchools } from "../../reasoning/compare.ts";
import { CannotRun } from "../CannotRun.ts";
import { compareReport, elsewhereSentence } from "../compareReport.ts";
import { jsonText } from "../jsonText.ts";
import { readMap } from "../readMap.ts";
import { requireId } from "../requireId.ts";
import type { Terminal } from "../Terminal.ts";

/** `compare FILE SCHOOL SCHOOL…`: what each school says of each episode, side by side. */
export function compareCommand(terminal: Terminal): Command {
  return new Command("compare")
    .summary("set schools side by side, episode by episode")
    .description(
      "Says of each episode which of the schools speak, which have no entry and whose silence is on record; where they agree, where they clash, and on which evidence they both build.",
    )
    .argument("<file>", "a map, or - for standard input")
    .argument("<schools...>", "two schools or more, by id or by the code of their explanation")
    .option("--json", "the result as JSON")
    .action(async (file: string, names: readonly string[], { json }: { json?: true }) => {
      const map = await readMap(terminal, file);
      const schools = [...new Set(names.map((name) => requireSchool(map, name)))];
      if (schools.length < 2)
        throw new CannotRun(`Name two different schools or more, of ${map.schools.map(({ id }) => id).join(", ")}.`);
      const found = compareSchools(map, schools);
      if (json) terminal.write(jsonText(result(map, found)));
      else terminal.write(compareReport(terminal, map, found));
      const left = elsewhereSentence(found);
      if (json && left) terminal.warn(`${left} Without --json they are listed.\n`);
    });
}

/** A school by its id, or by the claim that is its explanation. */
function requireSchool(map: MapDocument, name: string): Id {
  const isSchool = recordOf(indexMap(map), "schools", name) !== undefined;
  const claim = [...codesOf(map)].find(([, code]) => code.toLowerCase() === name.toLowerCase())?.[0] ?? name;
  const school = isSchool ? undefined : map.schools.find(({ explanation }) => explanation === claim);
  return school?.id ?? requireId(map, name, ["schools"], "a school").record.id;
}

/** The shape that is promised, and nothing that the screens need beyond it. */
function result(map: MapDocument, { episodes }: Comparison): object {
  return {
    episodes: episodes.map(({ id = "", cells, agreements, clashes, hinges }) => {
      const { label = id, date = "" } = recordOf(indexMap(map), "episodes", id) ?? {};
      return {
        id,
        label,
        date,
        cells: cells.map(({ school, position, claims }) => ({ school, position, claims })),
        agreements,
        clashes: clashes.map(({ claims, link }) => ({ claims, link })),
        hinges,
      };
    }),
  };
}
