import { Command } from "commander";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { type Labelling, labelling, linkValues, type Standing, standingOf } from "../../reasoning/standing.ts";
import { type Change, withdraw } from "../../reasoning/withdrawal.ts";
import { jsonText } from "../jsonText.ts";
import { readMap } from "../readMap.ts";
import { recordLabel } from "../recordLabel.ts";
import { type Style, styled, type Terminal } from "../Terminal.ts";
import { table } from "../table.ts";
import { requireWithdrawable, withdrawOption } from "../withdrawOption.ts";

const STYLES: Readonly<Record<Standing["value"], Style>> = { T: "green", U: "yellow", F: "red" };

/** `standing FILE [--withdraw ID]…`: what stands on a map, and what would if some of it were not to be had. */
export function standingCommand(terminal: Terminal): Command {
  return new Command("standing")
    .summary("say what stands, is contested or falls on a map")
    .description("Labels every source, claim and evidence item, and every link, by the grounded labelling.")
    .argument("<file>", "a map, or - for standard input")
    .addOption(withdrawOption())
    .option("--json", "the result as JSON")
    .action(async (file: string, { withdraw: ids, json }: { withdraw: Id[]; json?: true }) => {
      const map = await readMap(terminal, file);
      const withdrawal =
        ids.length > 0
          ? withdraw(
              map,
              ids.map((id) => requireWithdrawable(map, id)),
            )
          : undefined;
      const labelled = withdrawal?.labelling ?? labelling(map);
      const changed = withdrawal?.changed;
      terminal.write(json ? jsonText(result(labelled, changed)) : report(terminal, map, labelled, changed));
    });
}

function result(labelled: Labelling, changed: readonly Change[] | undefined): object {
  const { graph } = labelled;
  const ids = Array.from({ length: graph.size }, (_, vertex) => graph.idOf(vertex));
  const statements = ids.slice(0, graph.statementCount).map((id) => [id, standingOf(labelled, id)]);
  const links = ids.slice(graph.statementCount).map((id) => [id, linkValues(labelled, id)]);
  return {
    statements: Object.fromEntries(statements),
    links: Object.fromEntries(links),
    ...(changed && { changed }),
  };
}

function report(
  terminal: Terminal,
  map: MapDocument,
  labelled: Labelling,
  changed: readonly Change[] | undefined,
): string {
  const row = (id: Id, name: string): string[] => {
    const standing = standingOf(labelled, id);
    if (!standing) return [];
    const { value, status, reason } = standing;
    return [styled(terminal, STYLES[value], reason ? `${status} (${reason})` : status), id, name];
  };
  if (!changed) {
    const all = [...map.claims, ...map.evidence].map((record) => row(record.id, recordLabel(map, record.id)));
    return `${table(all)}\nOn this map; sources are taken as given.\n`;
  }
  const rows = changed.map(({ id, from, to }) => [`${from} → ${to}`, ...row(id, recordLabel(map, id))]);
  return changed.length === 0 ? "Nothing changes.\n" : `${table(rows)}\nT stands, U is contested, F does not stand.\n`;
}
