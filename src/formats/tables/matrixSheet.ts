/** The matrix as a sheet in words: the one place where screen and command line name its columns, dates and cells. */
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { codesOf, shortText } from "../../model/recordCodes.ts";
import { sourceLabel } from "../../model/source.ts";
import { sourceDate } from "../../model/sourceDate.ts";
import { chainKind, countSteps } from "../../reasoning/chainSteps.ts";
import type { Chain } from "../../reasoning/polarity.ts";
import type { MatrixSheet } from "./matrixCsv.ts";

/** What a sheet is made of: columns and rows in the order in which they are to stand. */
export interface SheetContent {
  readonly kind: "sources" | "evidence";
  readonly columns: readonly { readonly school?: Id | undefined; readonly claim: Id }[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly id: Id;
  /** One for each column. */
  readonly cells: readonly { readonly chains: readonly Chain[] }[];
  /** Pairs of schools, or of claims where a column has no school. */
  readonly separates: readonly (readonly [Id, Id])[];
}

/** Dates are EDTF as in the map, so that a spreadsheet sorts them. */
export function matrixSheet(map: MapDocument, { kind, columns, rows }: SheetContent): MatrixSheet {
  return {
    rowHeading: kind === "sources" ? "Document" : "Evidence",
    columns: columns.map(({ school, claim }) =>
      school === undefined ? nameOf(map, claim) : `${nameOf(map, claim)} (${nameOf(map, school)})`,
    ),
    rows: rows.map(({ id, cells, separates }) => ({
      id,
      label: labelOf(map, id),
      date: dateOf(map, id) ?? "",
      cells: columns.map((_, at) => cellInWords(cells[at]?.chains ?? [])),
      separates: separates.map(([one, other]) => `${nameOf(map, one)} from ${nameOf(map, other)}`).join("; "),
    })),
  };
}

/** "supports (1 step, stated, in force); undercuts (2 steps, implied, broken)"; empty where silent. */
function cellInWords(chains: readonly Chain[]): string {
  return chains
    .map((chain) => {
      const count = countSteps(chain);
      const notes = [
        `${count} ${count === 1 ? "step" : "steps"}`,
        chain.basis,
        chain.state.replace("-", " "),
        ...(chain.onlyByLoop ? ["only through a circle"] : []),
      ];
      return `${chainKind(chain)} (${notes.join(", ")})`;
    })
    .join("; ");
}

/** "R0 National interest and security broke the pact", or the short name of a school. */
function nameOf(map: MapDocument, id: Id): string {
  const index = indexMap(map);
  const claim = recordOf(index, "claims", id);
  return claim
    ? `${codesOf(map).get(id) ?? ""} ${shortText(claim)}`
    : (recordOf(index, "schools", id)?.shortName ?? id);
}

function labelOf(map: MapDocument, id: Id): string {
  const index = indexMap(map);
  const source = recordOf(index, "sources", id);
  const evidence = recordOf(index, "evidence", id);
  return source ? sourceLabel(source) : evidence ? shortText(evidence) : id;
}

/** Evidence without a date has that of its first episode. */
function dateOf(map: MapDocument, id: Id): string | undefined {
  const index = indexMap(map);
  const source = recordOf(index, "sources", id);
  if (source) return sourceDate(source);
  const evidence = recordOf(index, "evidence", id);
  return evidence?.date ?? recordOf(index, "episodes", evidence?.episodes?.[0] ?? "")?.date;
}
