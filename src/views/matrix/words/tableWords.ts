import type { MatrixTable } from "../table/matrixTable.ts";
import { countOf, sentenceCase } from "./numberWords.ts";

const ROWS = { sources: "document", evidence: "item of evidence" } as const;
const ROWS_MANY = { sources: "documents", evidence: "items of evidence" } as const;
const COLUMNS = { explanations: "explanation", claims: "claim" } as const;

/** "Which documents support or undercut each explanation?" */
export function tableQuestion({ rows, columns }: MatrixTable["settings"]): string {
  return `Which ${rows === "sources" ? "documents" : "evidence"} ${rows === "sources" ? "support or undercut" : "supports or undercuts"} each ${COLUMNS[columns]}?`;
}

/** "26 of 38 documents bear on seven explanations of seven schools." */
export function tableSummary(table: MatrixTable): string {
  const { settings, sections, silent, columns, groups, unfiltered } = table;
  const speaking = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = speaking + silent.length;
  const kind = shown === 1 ? ROWS[settings.rows] : ROWS_MANY[settings.rows];
  const schools = groups.filter(({ school }) => school !== undefined).length;
  const column = countOf(columns.length, COLUMNS[settings.columns]);
  const of = settings.columns === "claims" && schools > 0 ? `, ${countOf(schools, "school")}` : "";
  const hidden = [
    unfiltered.rows > shown && countOf(unfiltered.rows - shown, "row"),
    unfiltered.columns > columns.length && countOf(unfiltered.columns - columns.length, "column"),
  ].filter((text) => text !== false);
  const left = hidden.length > 0 ? ` ${sentenceCase(hidden.join(" and "))} hidden by filters.` : "";
  return `${speaking} of ${shown} ${kind} ${speaking === 1 ? "bears" : "bear"} on ${column}${of}.${left}`;
}

/** "12 documents are silent on every explanation shown". */
export function silentWords({ settings, silent }: Pick<MatrixTable, "settings" | "silent">): string {
  const count = silent.length;
  const kind = count === 1 ? ROWS[settings.rows] : ROWS_MANY[settings.rows];
  return `${count} ${kind} ${count === 1 ? "is" : "are"} silent on every ${COLUMNS[settings.columns]} shown`;
}

/** What to call one row or column in a sentence or a head. */
export function kindWords({ rows, columns }: MatrixTable["settings"]) {
  return { row: rows === "sources" ? "document" : "evidence", column: COLUMNS[columns] } as const;
}
