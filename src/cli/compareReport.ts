import { formatDate } from "../model/formatDate.ts";
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap, recordOf } from "../model/mapIndex.ts";
import { scholarLabel } from "../model/personName.ts";
import { clashSentence } from "../reasoning/compare/clashSentence.ts";
import type { ComparedCell, ComparedEpisode, Comparison } from "../reasoning/compare.ts";
import { recordLabel } from "./recordLabel.ts";
import { styled, type Terminal } from "./Terminal.ts";
import { table } from "./table.ts";
import { wrapText } from "./wrapText.ts";

/** Columns of a terminal for each column of the table. */
const WIDTH = 34;

/** Schools side by side for a terminal: a column for each, and under each episode what lies between them. */
export function compareReport(terminal: Terminal, map: MapDocument, found: Comparison): string {
  const { schools, episodes, elsewhere } = found;
  const names = schools.map((school) => wrapText(recordOf(indexMap(map), "schools", school)?.name ?? school, WIDTH));
  const blocks = episodes.map((episode) => {
    const { label, date } = episodeOf(map, episode.id ?? "");
    return rowLines(terminal, map, episode, [formatDate(date, "short"), ...wrapText(label, WIDTH)]);
  });
  const left = elsewhereSentence(found);
  if (left) blocks.push(rowLines(terminal, map, elsewhere, ["no episode"]));
  const heads = sideBySide([[], ...names]);
  // One table for all, so that the columns of every block stand under their heads.
  const lines = table([...heads, ...blocks.flatMap(({ cells }) => [[], ...cells])]).split("\n");
  let at = heads.length;
  const out = lines.slice(0, at);
  for (const { cells, notes } of blocks) {
    out.push(...lines.slice(at, at + cells.length + 1), ...notes);
    at += cells.length + 1;
  }
  const end = "No entry means only that this map has none; a silence on record is one that somebody has stated.";
  return `${out.join("\n")}\n\n${left ? `${left} ` : ""}${end}\n`;
}

interface RowLines {
  readonly cells: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

function rowLines(terminal: Terminal, map: MapDocument, row: ComparedEpisode, name: readonly string[]): RowLines {
  const notes = [
    ...row.agreements.map((id) => `agree   ${recordLabel(map, id)}`),
    ...row.clashes.map((clash) => `clash   ${clashSentence(map, clash)}: ${clash.link}`),
    ...row.hinges.map((id) => `hinge   ${recordLabel(map, id)}`),
  ];
  return {
    cells: sideBySide([name, ...row.cells.map((cell) => cellLines(terminal, map, cell))]),
    notes: notes.map((note) => `    ${note}`),
  };
}

function cellLines(terminal: Terminal, map: MapDocument, cell: ComparedCell): string[] {
  const { position, claims, denies, silences } = cell;
  const reporters = [
    ...new Set(silences.flatMap(({ reportedBy }) => (reportedBy ? [scholarName(map, reportedBy)] : []))),
  ];
  const said = reporters.length > 0 ? ` (${reporters.join(", ")})` : "";
  return [
    ...(position === "silent-on-record"
      ? wrapText(`silent, on record${said}`, WIDTH).map((line) => styled(terminal, "yellow", line))
      : []),
    ...(position === "no-entry" ? [styled(terminal, "dim", "no entry")] : []),
    ...claims.flatMap((id) => wrapText(recordLabel(map, id), WIDTH)),
    ...denies.flatMap((id) => wrapText(`denies ${recordLabel(map, id)}`, WIDTH)),
  ];
}

/** Columns of lines as rows of cells. */
function sideBySide(columns: readonly (readonly string[])[]): string[][] {
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, line) => columns.map((lines) => lines[line] ?? ""));
}

function scholarName(map: MapDocument, id: Id): string {
  const scholar = recordOf(indexMap(map), "scholars", id);
  return scholar ? scholarLabel(map, scholar) : id;
}

/** What stands beside the episodes; empty where nothing does. */
export function elsewhereSentence({ elsewhere: { cells, clashes, hinges } }: Comparison): string {
  const claims = new Set(cells.flatMap((cell) => cell.claims)).size;
  const parts = [
    count(claims, "claim of these schools", "claims of these schools"),
    count(clashes.length, "clash", "clashes"),
    count(hinges.length, "hinge", "hinges"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Under no episode: ${parts.join(", ")}.`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}

function episodeOf(map: MapDocument, id: Id): { label: string; date: string } {
  const { label = id, date = "" } = recordOf(indexMap(map), "episodes", id) ?? {};
  return { label, date };
}
