import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { betweenOn } from "../../../reasoning/compare/between.ts";
import { voicesOf } from "../../../reasoning/compare/voices.ts";
import type { ComparedCell } from "../../../reasoning/compare.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { citationLines } from "../../record/citationLine.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import type { CompareTable } from "../table/compareTable.ts";
import { clashWords, groupHeading, hiddenWords, reporters, rowName, silenceSummary } from "../words/compareWords.ts";

/** A comparison to hand out: the same as rich text and as plain text. */
export interface Handout {
  readonly html: string;
  readonly text: string;
}

/** A line of a cell, with the number of its note where it has one. */
interface Line {
  readonly text: string;
  readonly note?: number;
}

interface HandoutRow {
  /** Over the first row of a group. */
  readonly heading: string | undefined;
  readonly date: string;
  readonly label: string;
  readonly cells: readonly (readonly Line[])[];
  readonly between: readonly string[];
}

/**
 * The comparison as it is shown, as a handout: a table with the schools as heads, what lies between them under each
 * episode, and notes with the places where claims are said.
 */
export function handout(map: MapDocument, labelling: Labelling, table: CompareTable): Handout {
  const notes: string[] = [];
  const noteOf = (citations: string): number | undefined => {
    if (citations === "") return undefined;
    const known = notes.indexOf(citations);
    return known >= 0 ? known + 1 : notes.push(citations);
  };
  const rows = table.rows.map(
    (row, at): HandoutRow => ({
      heading: row.group && row.group !== table.rows[at - 1]?.group ? groupHeading(map, table, row.group) : undefined,
      ...rowName(row),
      cells: row.found.cells.map((cell) => linesOf(map, labelling, cell, noteOf)),
      between: betweenOn(map, row.found).flatMap(({ agreements, clashes, hinges }) => [
        ...agreements.map((id) => `Agree: ${named(map, id)}`),
        ...clashes.flatMap((group) => group.clashes.map((clash) => `Clash: ${clashWords(map, labelling, clash)}`)),
        ...hinges.map((id) => `Hinge: ${named(map, id)}`),
      ]),
    }),
  );
  const unique = rows.map((row) => ({ ...row, between: [...new Set(row.between)] }));
  const heads = table.columns.map(
    ({ school, speaks }) =>
      `${school.name} (${standingWordOf(labelling, school.explanation)}; on ${speaks.length} of ${table.episodes.length})`,
  );
  const withdrawn = [...labelling.withdrawn].map((id) => named(map, id));
  const foot = [
    silenceSummary(table),
    hiddenWords(table),
    withdrawn.length > 0 && `Shown without ${withdrawn.join("; ")}.`,
    `${map.map.title}, compiled by ${map.map.compiledBy}, ${map.map.compiledOn}. Standings speak of this map alone.`,
  ].filter((part) => part !== false && part !== "") as string[];
  return { html: toHtml(map, heads, unique, notes, foot), text: toText(map, heads, unique, notes, foot) };
}

function named(map: MapDocument, id: Id): string {
  const code = codesOf(map).get(id);
  return code === undefined ? recordLabel(map, id) : `${code} ${recordLabel(map, id)}`;
}

function linesOf(
  map: MapDocument,
  labelling: Labelling,
  { school, position, claims, denies, silences }: ComparedCell,
  noteOf: (citations: string) => number | undefined,
): Line[] {
  const line = (text: string, citations: string): Line => {
    const note = noteOf(citations);
    return note === undefined ? { text } : { text, note };
  };
  const by = reporters(map, silences);
  return [
    ...(position === "silent-on-record"
      ? [
          line(
            `Silent on record${by ? `, as ${by} says` : ""}.`,
            [...new Set(silences.map(({ citations }) => citationLines(map, citations)))].join("; "),
          ),
        ]
      : []),
    ...claims.map((id) => {
      const how = voicesOf(map).held.get(id)?.get(school) === "concedes" ? "concedes " : "";
      return line(
        `${how}${named(map, id)} (${standingWordOf(labelling, id)})`,
        citationLines(map, recordOf(indexMap(map), "claims", id)?.citations),
      );
    }),
    ...denies.map((id) => ({ text: `denies ${named(map, id)}` })),
    ...(position === "no-entry" ? [{ text: "No entry." }] : []),
  ];
}

function toText(
  map: MapDocument,
  heads: readonly string[],
  rows: readonly HandoutRow[],
  notes: readonly string[],
  foot: readonly string[],
): string {
  const blocks = rows.map(({ heading, date, label, cells, between }) => [
    ...(heading === undefined ? [] : [heading, ""]),
    `${date}: ${label}`,
    ...cells.map(
      (lines, at) =>
        `  ${heads[at]}: ${lines.map(({ text, note }) => (note === undefined ? text : `${text} [${note}]`)).join("; ")}`,
    ),
    ...between.map((line) => `  ${line}`),
  ]);
  return [
    map.map.title,
    "Where do the schools agree, clash or fall silent?",
    ...blocks.flatMap((block) => ["", ...block]),
    "",
    ...notes.map((note, at) => `[${at + 1}] ${note}`),
    "",
    ...foot,
    "",
  ].join("\n");
}

function toHtml(
  map: MapDocument,
  heads: readonly string[],
  rows: readonly HandoutRow[],
  notes: readonly string[],
  foot: readonly string[],
): string {
  const cell = (lines: readonly Line[]) =>
    lines.map(({ text, note }) => `${escaped(text)}${note === undefined ? "" : `<sup>${note}</sup>`}`).join("<br>");
  const body = rows.map(
    ({ heading, date, label, cells, between }) =>
      (heading === undefined
        ? ""
        : `<tr><th scope="rowgroup" align="left" colspan="${cells.length + 1}">${escaped(heading)}</th></tr>`) +
      `<tr><th scope="row" align="left" valign="top"><b>${escaped(date)}</b><br>${escaped(label)}</th>${cells.map((lines) => `<td valign="top">${cell(lines)}</td>`).join("")}</tr>` +
      (between.length > 0
        ? `<tr><td></td><td colspan="${Math.max(1, cells.length)}"><i>${between.map(escaped).join("<br>")}</i></td></tr>`
        : ""),
  );
  return [
    `<h1>${escaped(map.map.title)}</h1>`,
    "<p>Where do the schools agree, clash or fall silent?</p>",
    `<table border="1" cellpadding="4" cellspacing="0"><thead><tr><th scope="col">Episode</th>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead><tbody>`,
    ...body,
    "</tbody></table>",
    `<ol>${notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ol>`,
    ...foot.map((line) => `<p>${escaped(line)}</p>`),
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
