import type { CSSProperties } from "react";
import type { ColumnGroup } from "../table/columns.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { nameRoom } from "./nameRoom.ts";
import { stripRoom } from "./stripRoom.ts";

/** The widths of the columns as grid tracks; a gap of its own stands between schools. */
export function gridTracks({ groups, settings, sections, silent }: MatrixTable): CSSProperties {
  const rows = [...sections.flatMap((section) => section.rows), ...silent];
  const schools = groups.flatMap(({ columns }, at) => [
    ...(at > 0 ? ["var(--gap)"] : []),
    `repeat(${columns.length}, minmax(var(--column), var(--column-most)))`,
  ]);
  const group = settings.group === "none" ? [] : ["var(--group)"];
  const { left, right } = stripRoom(rows);
  const tracks = [...group, "minmax(var(--name), var(--name-most))", ...schools, "minmax(var(--strip), 1fr)"];
  return {
    "--tracks": tracks.join(" "),
    // The strip's own room, the space before it and some air at the edge of the window.
    "--strip": `${(left + right + 18) / 16}rem`,
    "--name-needed": `${nameRoom(rows)}rem`,
  } as CSSProperties;
}

/** The grid line at which each column begins; gaps between schools are tracks too. */
export function columnLines(groups: readonly ColumnGroup[], grouped: boolean): number[] {
  let line = grouped ? 3 : 2;
  return groups.flatMap(({ columns }, at) => {
    if (at > 0) line += 1;
    return columns.map(() => line++);
  });
}
