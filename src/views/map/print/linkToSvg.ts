import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import type { Relation } from "../../../store/filters.ts";
import { recordCode } from "../../record/recordNames.ts";
import { schoolLooks } from "../../record/schoolLook.ts";
import { standingOfLink } from "../canvas/standingOfLink.ts";
import type { Curve, LinkPath, Rectangle } from "../layout/LayoutPicture.ts";
import type { SceneLink } from "../scene/SceneLink.ts";
import { textWidth } from "./glyphWidths.ts";
import { INKS, inksOf } from "./printInks.ts";
import { tag, textLine } from "./svgText.ts";

/** Dash and weight of each relation, as on the screen: each tells it from the others without colour. */
const STROKES: Readonly<Record<Relation, { readonly width: number; readonly dash?: string; readonly cap?: "round" }>> =
  {
    supports: { width: 1.5 },
    rebuts: { width: 1.5, dash: "6 3.5" },
    undercuts: { width: 2.2, dash: "0.1 4.4", cap: "round" },
    qualifies: { width: 1.1, dash: "3 2 1 2" },
    attests: { width: 1 },
  };
const SPENT = 0.9;

/** A line with its end: arrowhead, bar, ring, diamond or foot. */
export function linkToSvg(
  map: MapDocument,
  labelling: Labelling,
  link: SceneLink,
  path: LinkPath,
  withdrawn: ReadonlySet<Id>,
): string {
  const ink = inkOf(map, link);
  const isGone = withdrawn.has(link.id);
  const { cut, spent } = standingOfLink(labelling, link);
  const isCut = cut || isGone;
  const isSpent = spent || isGone;
  const whole = path.trunk ? [...path.strands, path.trunk] : path.strands;
  const before = isCut && path.before ? path.before : whole;
  const after = isCut ? path.after : undefined;
  const d = whole.map((curve) => curve.d).join("");
  return tag(
    "g",
    { "data-link": link.id, fill: "none" },
    [
      link.kind === "attests" ? "" : tag("path", { d, stroke: INKS.paper, "stroke-width": 5 }),
      line(link.kind, before, ink, isSpent && !after),
      after ? line(link.kind, [after], ink, true) : "",
      path.junction ? tag("circle", { cx: path.junction.x, cy: path.junction.y, r: 3, fill: ink }) : "",
      end(link.kind, path, ink, isSpent),
      link.foldedCuts.length > 0 ? stub(path, link.foldedCuts.map((id) => recordCode(map, id)).join(", ")) : "",
      link.through ? through(path, link.through.statements.length, ink) : "",
    ].join(""),
  );
}

function inkOf(map: MapDocument, { kind, school }: SceneLink): string {
  if (kind === "attests") return INKS.cites;
  if (kind !== "supports") return INKS.ink;
  return school === undefined ? INKS.ink2 : inksOf(schoolLooks(map).get(school)).line;
}

function line(kind: Relation, curves: readonly Curve[], ink: string, isSpent: boolean): string {
  const { width, dash, cap } = STROKES[kind];
  return tag("path", {
    d: curves.map((curve) => curve.d).join(""),
    stroke: ink,
    "stroke-width": isSpent ? SPENT : width,
    "stroke-dasharray": dash,
    "stroke-linecap": cap,
  });
}

function end(kind: Relation, path: LinkPath, ink: string, isSpent: boolean): string {
  const { x, y, angle } = path.tip;
  const transform = `translate(${x} ${y}) rotate(${(angle * 180) / Math.PI})`;
  const hollow = { fill: INKS.paper, stroke: ink, "stroke-width": 1.1 };
  switch (kind) {
    case "supports":
      return tag("path", { transform, d: "M0 0-9.5-4.6V4.6Z", ...(isSpent ? hollow : { fill: ink }) });
    case "rebuts":
      return tag("path", { transform, d: "M-1.4-7V7", stroke: ink, "stroke-width": 2.4 });
    case "undercuts":
      return tag("circle", { cx: x, cy: y, r: 5, fill: INKS.paper, stroke: ink, "stroke-width": 1.8 });
    case "qualifies":
      return tag("path", { transform, d: "M0 0-5-4-10 0-5 4Z", ...hollow });
    case "attests": {
      const [startX = 0, startY = 0] = path.strands[0]?.points ?? [];
      return tag("rect", { x: startX - 3, y: startY - 5, width: 6, height: 5, fill: ink });
    }
  }
}

/** Names folded cards that undercut the step. */
function stub({ label: { x, y } }: LinkPath, codes: string): string {
  const ring = tag("circle", { cx: x, cy: y, r: 4, fill: INKS.paper, stroke: INKS.ink, "stroke-width": 1.8 });
  return ring + textLine(codes, { x: x + 8, y: y + 4 }, { face: "bold", size: 12, ink: INKS.ink3 });
}

/** How many folded cards a line runs through. */
function through({ label: { x, y } }: LinkPath, count: number, ink: string): string {
  const text = `+${count}`;
  const width = textWidth(text, "bold", 12) + 10;
  const pill = tag("rect", { x: x - width / 2, y: y - 8, width, height: 16, rx: 8, fill: INKS.paper, stroke: ink });
  return pill + textLine(text, { x, y: y + 4 }, { face: "bold", size: 12, ink: INKS.ink2, anchor: "middle" });
}

/** The rectangle in which a line runs. */
export function boundsOfLink({ strands, trunk }: LinkPath): Rectangle {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of trunk ? [...strands, trunk] : strands)
    for (let at = 0; at < points.length; at += 2) {
      left = Math.min(left, points[at] as number);
      right = Math.max(right, points[at] as number);
      top = Math.min(top, points[at + 1] as number);
      foot = Math.max(foot, points[at + 1] as number);
    }
  return { x: left, y: top, width: right - left, height: foot - top };
}
