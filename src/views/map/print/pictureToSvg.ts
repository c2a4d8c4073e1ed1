import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { schoolLooks } from "../../record/schoolLook.ts";
import type { LayoutPicture, Rectangle } from "../layout/LayoutPicture.ts";
import type { Scene } from "../scene/scene.ts";
import { cardToSvg } from "./cardToSvg.ts";
import { boundsOfLink, linkToSvg } from "./linkToSvg.ts";
import { INKS, inksOf } from "./printInks.ts";
import { spinePatterns } from "./spines.ts";
import { escapeXml, tag, textLine } from "./svgText.ts";

/** A drawing with all that its cards and lines say. */
export interface PictureOnPaper {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly scene: Scene;
  readonly picture: LayoutPicture;
  readonly withdrawn: readonly Id[];
}

/** Room around the cards for the names of the bands and the line under the ground. */
const SURROUND = { left: 26, right: 8, top: 4, bottom: 22 };

/** All that a drawing covers, in px of the picture. */
export function paperBounds({ bounds }: LayoutPicture): Rectangle {
  return {
    x: bounds.x - SURROUND.left,
    y: bounds.y - SURROUND.top,
    width: bounds.width + SURROUND.left + SURROUND.right,
    height: bounds.height + SURROUND.top + SURROUND.bottom,
  };
}

/**
 * The drawing as an SVG document that stands alone: the cards, lines, ends, rings and lanes of the screen, in colours
 * that keep their meaning in grey.
 * @param view the part to draw, in px of the picture; all of it if not given
 */
export function pictureToSvg(paper: PictureOnPaper, view: Rectangle = paperBounds(paper.picture)): string {
  const { map, labelling, scene, picture } = paper;
  const withdrawn = new Set(paper.withdrawn);
  const looks = schoolLooks(map);
  const isSeen = (place: Rectangle) => overlap(place, view);
  const lanes = picture.lanes.filter(isSeen).map(({ id, x, y, width, height }) =>
    tag("rect", {
      "data-lane": id,
      x,
      y,
      width,
      height,
      rx: 3,
      fill: inksOf(looks.get(id)).wash,
      "fill-opacity": 0.6,
    }),
  );
  const links = scene.links.flatMap((link) => {
    const path = picture.links[link.id];
    return path && isSeen(boundsOfLink(path)) ? [linkToSvg(map, labelling, link, path, withdrawn)] : [];
  });
  const cards = scene.cards.flatMap((card) => {
    const place = picture.cards[card.id];
    return place && isSeen(place) ? [cardToSvg(map, labelling, card, place, withdrawn.has(card.id))] : [];
  });
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: [view.x, view.y, view.width, view.height].map((value) => Math.round(value * 100) / 100).join(" "),
      width: view.width,
      height: view.height,
      role: "img",
      lang: map.map.language,
    },
    [
      tag("title", {}, escapeXml(map.map.title)),
      tag("defs", {}, spinePatterns(looks.values())),
      ...lanes,
      ground(picture),
      ...bandNames(picture),
      ...links,
      ...cards,
    ].join(""),
  );
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  const margin = 12;
  return (
    a.x <= b.x + b.width + margin &&
    b.x <= a.x + a.width + margin &&
    a.y <= b.y + b.height + margin &&
    b.y <= a.y + a.height + margin
  );
}

/** The line on which the documents stand. */
function ground({ bands, bounds }: LayoutPicture): string {
  const documents = bands.find(({ band }) => band === "document");
  if (!documents || documents.height === 0) return "";
  const y = documents.y + documents.height;
  return [
    tag("path", { d: `M${bounds.x - 8} ${y + 1}h${bounds.width + 16}`, stroke: INKS.ink2, "stroke-width": 2 }),
    textLine("Documents the cards stand on", { x: bounds.x, y: y + 16 }, { face: "sans", size: 12, ink: INKS.ink3 }),
  ].join("");
}

function bandNames({ bands, bounds }: LayoutPicture): string[] {
  return bands
    .filter(({ band, height }) => (band === "claim" || band === "evidence") && height > 0)
    .map(({ band, y }) => {
      const name = band === "claim" ? "claims" : "evidence";
      const text = textLine(name, { x: 0, y: 0 }, { face: "serif", size: 13, ink: INKS.ink3, anchor: "middle" });
      return tag("g", { transform: `translate(${bounds.x - 10} ${y + 46}) rotate(-90)`, "font-style": "italic" }, text);
    });
}
