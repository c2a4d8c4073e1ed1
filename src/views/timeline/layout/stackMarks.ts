/** Something to place along a line: where it is drawn, and how much room its name asks for. All in px. */
export interface Placeable {
  /** Where it begins and ends on the scale; `to` is at least `from`. */
  readonly from: number;
  readonly to: number;
  /** Room for its whole name, and for the shortest that still says which it is. */
  readonly name: number;
  readonly least: number;
}

export interface Placed {
  /** Which of the given. */
  readonly at: number;
  readonly row: number;
  /** Room for the name, from `from` on. */
  readonly room: number;
}

/** Several that lie too close to be told apart, drawn as a count. */
export interface Cluster {
  readonly members: readonly number[];
  readonly from: number;
  readonly row: number;
}

export interface Stack {
  readonly placed: readonly Placed[];
  readonly clusters: readonly Cluster[];
  readonly rows: number;
}

/** Room between two of a row. */
const GAP = 8;
/** Room that a cluster takes. */
export const CLUSTER_ROOM = 74;

/**
 * Stacks marks in rows so that no two of a row touch. Where all names fit they are written out; else the marks are
 * spread evenly and each has its name as far as there is room up to the next; what then finds no place is counted in
 * clusters, which have a row of their own.
 * @param items in the order in which they begin
 * @param mostRows rows for marks; the clusters' row comes on top
 */
export function stackMarks(items: readonly Placeable[], mostRows: number): Stack {
  return stackWhole(items, mostRows) ?? stackTight(items, mostRows);
}

function stackWhole(items: readonly Placeable[], mostRows: number): Stack | undefined {
  const ends: number[] = [];
  const placed: Placed[] = [];
  for (const [at, { from, to, name }] of items.entries()) {
    const free = ends.findIndex((end) => end + GAP <= from);
    const row = free === -1 ? ends.length : free;
    if (row >= mostRows) return undefined;
    ends[row] = Math.max(to, from + name);
    placed.push({ at, row, room: name });
  }
  return { placed, clusters: [], rows: ends.length };
}

function stackTight(items: readonly Placeable[], mostRows: number): Stack {
  const ends = new Array<number>(mostRows).fill(Number.NEGATIVE_INFINITY);
  const rows: number[][] = ends.map(() => []);
  const over: number[] = [];
  for (const [at, { from, to, least }] of items.entries()) {
    const end = Math.min(...ends);
    const row = ends.indexOf(end);
    if (end + GAP > from) {
      over.push(at);
      continue;
    }
    ends[row] = Math.max(to, from + least);
    rows[row]?.push(at);
  }
  const placed = rows.flatMap((marks, row) =>
    marks.map((at, place): Placed => {
      const { from, name } = items[at] as Placeable;
      const next = marks[place + 1];
      const room = next === undefined ? name : (items[next] as Placeable).from - GAP - from;
      return { at, row, room: Math.min(name, room) };
    }),
  );
  const { clusters, alone } = clusterOf(items, over, mostRows);
  placed.push(...alone);
  placed.sort((a, b) => a.at - b.at);
  return { placed, clusters, rows: mostRows + (over.length > 0 ? 1 : 0) };
}

/** The last row: clusters, and where a cluster would have one member that has room, that mark itself. */
function clusterOf(items: readonly Placeable[], over: readonly number[], row: number) {
  const groups: { members: number[]; from: number }[] = [];
  for (const at of over) {
    const { from } = items[at] as Placeable;
    const last = groups.at(-1);
    if (last && from < last.from + CLUSTER_ROOM + GAP) last.members.push(at);
    else groups.push({ members: [at], from });
  }
  const clusters: Cluster[] = [];
  const alone: Placed[] = [];
  for (const [place, { members, from }] of groups.entries()) {
    const room = (groups[place + 1]?.from ?? Number.POSITIVE_INFINITY) - GAP - from;
    const only = members.length === 1 ? items[members[0] as number] : undefined;
    if (only && only.to - from <= room && only.least <= room)
      alone.push({ at: members[0] as number, row, room: Math.min(only.name, room) });
    else clusters.push({ members, from, row });
  }
  return { clusters, alone };
}
