import type { CSSProperties } from "react";
import type { ColumnGroup } from "../table/columns.ts";
import type { MatrixTable } from "../table/matrixTable.ts";

/** The widths of the columns as grid tracks; a gap of its own stands between schools. */
export function gridTracks({ groups, settings }: MatrixTable): CSSProperties {
  const schools = groups.flatMap(({ columns }, at) => [
    ...(at > 0 ? ["var(--gap)"] : []),
    `repeat(${columns.length}, minmax(var(--column), var(--column-most)))`,
  ]);
  const group = settings.group === "none" ? [] : ["var(--group)"];
  const tracks = [...group, "minmax(var(--name), var(--name-most))", ...schools, "minmax(var(--strip), 1fr)"];
  return { "--tracks": tracks.join(" ") } as CSSProperties;
}

/** The grid line at which each column begins; gaps between schools are tracks too. */
export function columnLines(groups: readonly ColumnGroup[], grouped: boolean): number[] {
  let line = grouped ? 3 : 2;
  return groups.flatMap(({ columns }, at) => {
    if (at > 0) line += 1;
    return columns.map(() => line++);
  });
}
