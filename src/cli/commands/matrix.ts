import { Command, Option } from "commander";
import { type MatrixSheet, writeMatrixCsv } from "../../formats/tables/matrixCsv.ts";
import { matrixSheet } from "../../formats/tables/matrixSheet.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { type Matrix, type MatrixOptions, matrix } from "../../reasoning/matrix.ts";
import type { CellPolarity, Chain } from "../../reasoning/polarity.ts";
import { jsonText } from "../jsonText.ts";
import { readMap } from "../readMap.ts";
import { recordLabel } from "../recordLabel.ts";
import { type Style, styled, type Terminal } from "../Terminal.ts";
import { table } from "../table.ts";

interface Options {
  readonly rows: MatrixOptions["rows"];
  readonly by: MatrixOptions["by"];
  readonly json?: true;
  readonly csv?: true;
}

/** `matrix FILE`: which document supports or undercuts which explanation. */
export function matrixCommand(terminal: Terminal): Command {
  return new Command("matrix")
    .summary("set documents or evidence against the explanations")
    .description("Says of each document or evidence item which school's explanation it supports or undercuts.")
    .argument("<file>", "a map, or - for standard input")
    .addOption(new Option("--rows <kind>", "what the rows are").choices(["sources", "evidence"]).default("sources"))
    .addOption(
      new Option("--by <order>", "order of the rows").choices(["diagnosticity", "file"]).default("diagnosticity"),
    )
    .addOption(new Option("--json", "the result as JSON").conflicts("csv"))
    .option("--csv", "the result as CSV (RFC 4180); a field that a spreadsheet would run as a formula begins with '")
    .action(async (file: string, options: Options) => {
      const map = await readMap(terminal, file);
      const found = matrix(map, { rows: options.rows, by: options.by });
      if (options.json) terminal.write(jsonText(result(found)));
      else if (options.csv) terminal.write(writeMatrixCsv(sheet(map, found, options.rows)));
      else terminal.write(report(terminal, map, found));
    });
}

/** The shape that is promised, and nothing that the screens need beyond it. */
function result({ columns, rows }: Matrix): object {
  const chain = ({ sign, path, state, at, onlyByLoop, basis }: Chain) => ({
    sign,
    path,
    state,
    ...(at !== undefined && { at }),
    ...(onlyByLoop && { onlyByLoop }),
    basis,
  });
  return {
    columns: columns.map(({ school, explanation }) => ({ school, explanation })),
    rows: rows.map(({ id, label, cells, separates, diagnostic }) => ({
      id,
      label,
      cells: cells.map(({ polarity, chains }) => ({ polarity, chains: chains.map(chain) })),
      separates,
      diagnostic,
    })),
  };
}

function sheet(map: MapDocument, { columns, rows }: Matrix, kind: MatrixOptions["rows"]): MatrixSheet {
  return matrixSheet(map, {
    kind,
    columns: columns.map(({ school, explanation }) => ({ school, claim: explanation })),
    rows,
  });
}

const MARKS: Readonly<Record<CellPolarity, readonly [string, Style]>> = {
  supports: ["+", "green"],
  undercuts: ["−", "red"],
  both: ["±", "yellow"],
  silent: ["·", "dim"],
};

function report(terminal: Terminal, map: MapDocument, { columns, rows }: Matrix): string {
  const names = columns.map(({ school, explanation }, at) => `${at + 1}  ${recordLabel(map, school ?? explanation)}\n`);
  const head = [...columns.map((_, at) => String(at + 1)), "", ""];
  const body = rows.map(({ id, label, cells }) => [
    ...cells.map(({ polarity }) => styled(terminal, MARKS[polarity][1], MARKS[polarity][0])),
    id,
    label,
  ]);
  return `${names.join("")}\n${table([head, ...body])}\n+ supports  − undercuts  ± both  · silent, on this map\n`;
}
