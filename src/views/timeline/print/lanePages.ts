import type { LaneBox } from "../layout/layoutLanes.ts";

/**
 * Lays lanes on pages in their order. A lane that a page does not hold is cut between its bands, and a band between
 * its rows: each part is a lane of its own with the same head.
 * @param room height of a page, px
 */
export function lanePages(lanes: readonly LaneBox[], room: number): LaneBox[][] {
  const pages: LaneBox[][] = [];
  let left = 0;
  for (const lane of lanes.flatMap((one) => cutLane(one, room))) {
    if (pages.length === 0 || lane.height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(lane);
    left -= lane.height;
  }
  return pages;
}

function cutLane(lane: LaneBox, room: number): LaneBox[] {
  if (lane.height <= room) return [lane];
  const parts: LaneBox["bands"][number][][] = [[]];
  let used = 0;
  for (const band of lane.bands.flatMap((one) => cutBand(one, room * 0.9))) {
    if (used + band.height > room * 0.95 && parts.at(-1)?.length) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push({ ...band, top: used });
    used += band.height + GAP;
  }
  return parts.map((bands, at) => {
    const last = bands.at(-1);
    return { ...lane, key: `${lane.key}~${at}`, bands, height: last ? last.top + last.height + GAP : lane.height };
  });
}

/** Room between two bands, px. */
const GAP = 6;

function cutBand(band: LaneBox["bands"][number], room: number): LaneBox["bands"][number][] {
  const rows = Math.max(1, Math.floor(room / band.row));
  if (band.rows <= rows) return [band];
  return Array.from({ length: Math.ceil(band.rows / rows) }, (_, part) => {
    const first = part * rows;
    const within = <T extends { readonly row: number }>(boxes: readonly T[]) =>
      boxes.filter(({ row }) => row >= first && row < first + rows).map((box) => ({ ...box, row: box.row - first }));
    const count = Math.min(rows, band.rows - first);
    return {
      ...band,
      key: `${band.key}~${part}`,
      marks: within(band.marks),
      clusters: within(band.clusters),
      leftOut: within(band.leftOut),
      rows: count,
      height: count * band.row,
    };
  });
}
