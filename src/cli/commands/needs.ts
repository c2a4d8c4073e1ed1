import { Command } from "commander";
import { needs } from "../../reasoning/needs.ts";
import { jsonText } from "../jsonText.ts";
import { readMap } from "../readMap.ts";
import { recordLabel } from "../recordLabel.ts";
import { requireId } from "../requireId.ts";
import { styled, type Terminal } from "../Terminal.ts";
import { table } from "../table.ts";

/** `needs FILE ID`: what a statement cannot do without. */
export function needsCommand(terminal: Terminal): Command {
  return new Command("needs")
    .summary("list what a claim cannot do without")
    .description("Lists the documents, evidence, claims and links without which a statement would lose its support.")
    .argument("<file>", "a map, or - for standard input")
    .argument("<id>", "a claim, evidence item, source or link")
    .option("--json", "the result as JSON")
    .action(async (file: string, named: string, { json }: { json?: true }) => {
      const map = await readMap(terminal, file);
      const sections = ["claims", "evidence", "sources", "inferences"] as const;
      const { id } = requireId(map, named, sections, "a claim, evidence item, source or link").record;
      const found = needs(map, id);
      if (json) {
        terminal.write(jsonText(found));
        return;
      }
      const others = found.needs.filter((needed) => needed !== id);
      const sum = found.singleSourced
        ? styled(terminal, "yellow", "It rests on a single source.")
        : "No single source carries it alone.";
      terminal.write(
        found.needs.length === 0
          ? `On this map “${id}” does not stand, so it needs nothing.\n`
          : `${table(others.map((needed) => [needed, recordLabel(map, needed)]))}${sum}\n`,
      );
    });
}
