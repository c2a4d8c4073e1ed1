/** Where everything on the timeline is drawn at one scale. It does not depend on which part of time is in view. */
import type { DateSpan } from "../../../model/date.ts";
import type { Gap } from "../../../reasoning/timeline/gaps.ts";
import type { Lane, Moment, Silence } from "../../../reasoning/timeline/timeline.ts";
import { type Piece, placeMoment, type Scale, toPx } from "./placeMoment.ts";
import { CLUSTER_ROOM, stackMarks } from "./stackMarks.ts";

/** A record in its row. */
export interface MarkBox {
  readonly key: string;
  readonly moment: Moment;
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** Room for its name. */
  readonly room: number;
}

export interface ClusterBox {
  readonly key: string;
  readonly members: readonly Moment[];
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** What a school leaves out: a stretch of which it has nothing, or a silence on record. */
export interface LeftOut {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly gap?: Gap;
  readonly silence?: Silence;
}

export type BandKind = "episodes" | "left-out" | "claims" | "evidence" | "documents";

/** The marks of one kind in one lane. */
export interface Band {
  readonly key: string;
  readonly kind: BandKind;
  readonly marks: readonly MarkBox[];
  readonly clusters: readonly ClusterBox[];
  readonly leftOut: readonly LeftOut[];
  readonly rows: number;
  /** Height of a row and of all, in px. */
  readonly row: number;
  readonly height: number;
  /** Where it begins below the top of its lane, px. */
  readonly top: number;
}

export interface LaneBox {
  readonly key: string;
  readonly kind: "episodes" | "school" | "none" | "documents";
  readonly lane: Lane | undefined;
  readonly bands: readonly Band[];
  readonly top: number;
  readonly height: number;
}

/** What is shown, after filters, in the order of the lanes. */
export interface LaneContent {
  readonly key: string;
  readonly kind: LaneBox["kind"];
  readonly lane: Lane | undefined;
  readonly moments: Partial<Record<Exclude<BandKind, "left-out">, readonly Moment[]>>;
  readonly isOpen: boolean;
}

export interface Measures {
  /** Height of a row of each kind, px. */
  readonly rows: Readonly<Record<BandKind, number>>;
  /** Room around the bands of a lane, and the least height that its head needs. */
  readonly padding: number;
  readonly leastLane: number;
  /** Height of a lane's head where it stands above the lane, not beside it. */
  readonly head: number;
  /** Rows that a band may have before its marks are counted together. */
  readonly mostRows: Readonly<Record<Exclude<BandKind, "left-out">, number>>;
  /** Room that a name asks for, whole and at least. */
  readonly roomOf: (moment: Moment) => { readonly name: number; readonly least: number };
}

type Unplaced = Omit<Band, "top">;

const BANDS = ["episodes", "claims", "evidence", "documents"] as const;

/** @param reach all that there is in time, documents included */
export function layoutLanes(
  contents: readonly LaneContent[],
  scale: Scale,
  reach: DateSpan,
  measures: Measures,
): LaneBox[] {
  let top = 0;
  return contents.map((content): LaneBox => {
    const leftOut = content.lane ? leftOutBand(content.key, content.lane, scale, reach, measures.rows["left-out"]) : [];
    const bands = [
      ...leftOut,
      ...BANDS.flatMap((kind) => {
        const moments = content.moments[kind] ?? [];
        const most = content.isOpen ? Number.POSITIVE_INFINITY : measures.mostRows[kind];
        return moments.length > 0
          ? [bandOf(`${content.key}/${kind}`, kind, moments, most, scale, reach, measures)]
          : [];
      }),
    ];
    const { padding, leastLane, head } = measures;
    const ends = bands.map((_, at) => bands.slice(0, at).reduce((sum, { height }) => sum + height + padding, padding));
    const inside = bands.reduce((sum, band) => sum + band.height + padding, padding);
    const height = Math.max(inside, leastLane);
    const placed = bands.map((band, at) => ({ ...band, top: ends[at] ?? padding }));
    const box = { key: content.key, kind: content.kind, lane: content.lane, bands: placed, top: top + head, height };
    top += head + height;
    return box;
  });
}

function bandOf(
  key: string,
  kind: Exclude<BandKind, "left-out">,
  moments: readonly Moment[],
  mostRows: number,
  scale: Scale,
  reach: DateSpan,
  measures: Measures,
): Unplaced {
  const items = moments
    .map((moment) => {
      const pieces = placeMoment(moment, scale, reach);
      const from = Math.min(...pieces.map((piece) => piece.from));
      const to = Math.max(...pieces.map((piece) => piece.to));
      return { moment, pieces, from, to, ...measures.roomOf(moment) };
    })
    .sort((a, b) => a.from - b.from);
  const { placed, clusters, rows } = stackMarks(items, mostRows);
  const row = measures.rows[kind];
  return {
    key,
    kind,
    marks: placed.map(({ at, row: place, room }) => {
      const { moment, pieces, from, to } = items[at] as (typeof items)[number];
      return { key: `${key}/${moment.id}`, moment, pieces, from, to, row: place, room };
    }),
    clusters: clusters.map(({ members, from, row: place }) => {
      const moments = members.map((at) => (items[at] as (typeof items)[number]).moment);
      return { key: `${key}/+${moments[0]?.id}`, members: moments, from, to: from + CLUSTER_ROOM, row: place };
    }),
    leftOut: [],
    rows,
    row,
    height: rows * row,
  };
}

/** Stretches stand in one row, silences on record in rows below where they would touch. */
function leftOutBand(key: string, { gaps, silences }: Lane, scale: Scale, reach: DateSpan, row: number): Unplaced[] {
  if (gaps.length + silences.length === 0) return [];
  const clip = ({ start, end }: DateSpan) => {
    const from = toPx(Math.max(start, reach.start), scale);
    return { from, to: Math.max(toPx(Math.min(end, reach.end) + 1, scale), from + 8) };
  };
  const free = gaps.map((gap): LeftOut => ({ key: `${key}/gap/${gap.start}`, gap, row: 0, ...clip(gap) }));
  const ends: number[] = [free.length > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY];
  const spoken = silences
    .map((silence) => ({ silence, ...clip(silence) }))
    .sort((a, b) => a.from - b.from)
    .map(({ silence, from, to }): LeftOut => {
      const found = ends.findIndex((end) => end <= from);
      const place = found === -1 ? ends.length : found;
      ends[place] = to + 4;
      return { key: `${key}/silent/${silence.episode}`, silence, row: place, from, to };
    });
  const rows = Math.max(1, ends.length);
  const band = { key: `${key}/left-out`, kind: "left-out" as const, marks: [], clusters: [] };
  return [{ ...band, leftOut: [...free, ...spoken], rows, row, height: rows * row }];
}

/** All that can be walked to in a band, in time. */
export function stopsOf(band: Band): readonly { readonly key: string; readonly from: number; readonly to: number }[] {
  return [...band.leftOut, ...band.marks, ...band.clusters].sort((a, b) => a.from - b.from);
}
