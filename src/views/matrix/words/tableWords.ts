import { countOf, numberWord, sentenceCase } from "../../record/numberWords.ts";
import type { MatrixTable } from "../table/matrixTable.ts";

const ROWS = { sources: "document", evidence: "item of evidence" } as const;
const ROWS_MANY = { sources: "documents", evidence: "items of evidence" } as const;
const COLUMNS = { explanations: "explanation", claims: "claim" } as const;

/** "Which documents support or undercut each explanation?" */
export function tableQuestion({ rows, columns }: MatrixTable["settings"]): string {
  return `Which ${rows === "sources" ? "documents" : "evidence"} ${rows === "sources" ? "support or undercut" : "supports or undercuts"} each ${COLUMNS[columns]}?`;
}

/** "26 of 38 documents bear on seven explanations. One is withdrawn." A withdrawn row is not among those counted. */
export function tableSummary({ settings, sections, silent, columns, groups }: MatrixTable): string {
  const rows = sections.flatMap((section) => section.rows);
  const inPlay = (list: readonly { readonly isWithdrawn: boolean }[]) =>
    list.filter(({ isWithdrawn }) => !isWithdrawn).length;
  const speaking = inPlay(rows);
  const shown = speaking + inPlay(silent);
  const withdrawn = rows.length + silent.length - shown;
  const kind = shown === 1 ? ROWS[settings.rows] : ROWS_MANY[settings.rows];
  const schools = groups.filter(({ school }) => school !== undefined).length;
  const column = countOf(columns.length, COLUMNS[settings.columns]);
  const of = settings.columns === "claims" && schools > 0 ? `, ${countOf(schools, "school")}` : "";
  const left = withdrawn > 0 ? ` ${sentenceCase(numberWord(withdrawn))} withdrawn.` : "";
  return `${speaking} of ${shown} ${kind} ${speaking === 1 ? "bears" : "bear"} on ${column}${of}.${left}`;
}

/** "12 documents are silent on every explanation shown". */
export function silentWords({ settings, silent, hidesSteps }: Pick<MatrixTable, "settings" | "silent" | "hidesSteps">) {
  const count = silent.length;
  const kind = count === 1 ? ROWS[settings.rows] : ROWS_MANY[settings.rows];
  const said = `${count} ${kind} ${count === 1 ? "is" : "are"} silent`;
  return hidesSteps ? `${said} under these filters` : `${said} on every ${COLUMNS[settings.columns]} shown`;
}

/** What to call one row or column in a sentence or a head. */
export function kindWords({ rows, columns }: MatrixTable["settings"]) {
  return { row: rows === "sources" ? "document" : "evidence", column: COLUMNS[columns] } as const;
}
