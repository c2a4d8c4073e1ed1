import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { sourceLabel } from "../../../model/source.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { codesOf, recordLabel, shortText } from "../../record/recordNames.ts";
import { type SchoolLook, schoolLooks } from "../../record/schoolLook.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import { countsAt } from "../canvas/cardName.ts";
import type { Rectangle } from "../layout/LayoutPicture.ts";
import type { Scene } from "../scene/scene.ts";
import { textWidth, wrapText } from "./glyphWidths.ts";
import { printGlyph } from "./printGlyphs.ts";
import { INKS, inksOf } from "./printInks.ts";
import { spineFill } from "./spines.ts";
import { escapeXml, tag, textLine } from "./svgText.ts";

/** What a card says, in px at zoom 1: pages are cut so that it stays readable. */
export const CARD_TEXT = 13;
/** Codes, dates and counts. */
const SMALL_TEXT = 12;
const SPINE = 6;

interface Statement {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly id: Id;
  readonly place: Rectangle;
  readonly look: SchoolLook | undefined;
  readonly withdrawn: boolean;
}

/** A card as the screen draws it, in the colours of paper. */
export function cardToSvg(
  map: MapDocument,
  labelling: Labelling,
  { id, kind, school }: Scene["cards"][number],
  place: Rectangle,
  withdrawn: boolean,
): string {
  const statement = {
    map,
    labelling,
    id,
    place,
    withdrawn,
    look: school === undefined ? undefined : schoolLooks(map).get(school),
  };
  const drawn = {
    explanation: () => explanationCard(statement, school),
    claim: () => claimCard(statement),
    evidence: () => evidenceCard(statement),
    document: () => documentCard(statement),
  }[kind]();
  return tag("g", { "data-card": id, transform: `translate(${place.x} ${place.y})` }, drawn);
}

function explanationCard(card: Statement, school: Id | undefined): string {
  const { map, id, place, look } = card;
  const inks = inksOf(look);
  const { width, height } = place;
  const text = wrapText(textOf(card), "serif", 14, width - 20, 2);
  return [
    tag("rect", { width, height, rx: 2, fill: INKS.paper, stroke: inks.line }),
    tag("rect", { width, height: SPINE, fill: spineFill(look, true) }),
    tag("rect", { x: 10, y: 12, width: 17, height: 17, rx: 2, fill: inks.text }),
    textLine(
      look?.letter ?? "·",
      { x: 18.5, y: 24.5 },
      { face: "bold", size: SMALL_TEXT, ink: INKS.paper, anchor: "middle" },
    ),
    textLine(
      school === undefined ? "" : oneLine(recordLabel(map, school), width - 42),
      { x: 33, y: 25 },
      { face: "bold", size: 13, ink: inks.text },
    ),
    ...textLines(text, 10, 46, 17.5, 14, card.withdrawn),
    standing(card, 10, height - 20, 12),
    textLine(
      codesOf(map).get(id) ?? "",
      { x: width - 10, y: height - 10 },
      { face: "bold", size: SMALL_TEXT, ink: INKS.ink3, anchor: "end" },
    ),
  ].join("");
}

function claimCard(card: Statement): string {
  const { map, id, place, look } = card;
  const { width, height } = place;
  const left = SPINE + 7;
  const text = wrapText(textOf(card), "serif", CARD_TEXT, width - left - 6, 4);
  let x = left;
  const counts = countsAt(indexMap(map), id).map(({ kind, count }) => {
    const sign = printGlyph(kind, x, height - 19, 12, INKS.ink2);
    const number = textLine(
      String(count),
      { x: x + 14, y: height - 9 },
      { face: "sans", size: SMALL_TEXT, ink: INKS.ink2 },
    );
    x += 21 + textWidth(String(count), "sans", SMALL_TEXT);
    return sign + number;
  });
  // Beside a long code a long word is set a little smaller.
  const word = capital(standingWordOf(card.labelling, id));
  const room = width - left - textWidth(codesOf(map).get(id) ?? "", "bold", SMALL_TEXT) - 26;
  const size = Math.min(SMALL_TEXT, (SMALL_TEXT * room) / textWidth(word, "bold", SMALL_TEXT));
  return [
    tag("rect", { width, height, rx: 2, fill: INKS.paper, stroke: INKS.edge }),
    tag("rect", { width: SPINE, height, fill: spineFill(look, false) }),
    code(card, left),
    standing(card, width - 20 - textWidth(word, "bold", size), 6, 11, size),
    ...textLines(text, left, 34, 15.6, CARD_TEXT, card.withdrawn),
    ...counts,
  ].join("");
}

function evidenceCard(card: Statement): string {
  const { width, height } = card.place;
  const date = recordOf(indexMap(card.map), "evidence", card.id)?.date;
  const text = wrapText(textOf(card), "serif", CARD_TEXT, width - 14, 4);
  const room = width - 20 - textWidth(codesOf(card.map).get(card.id) ?? "", "bold", SMALL_TEXT);
  return [
    tag("path", {
      d: `M0 8A8 8 0 0 1 8 0H${width - 8}A8 8 0 0 1 ${width} 8V${height}H0Z`,
      fill: INKS.paper,
      stroke: INKS.edge,
    }),
    code(card, 7),
    date === undefined
      ? ""
      : textLine(
          oneLine(formatDate(date, "short"), room),
          { x: width - 7, y: 16 },
          { face: "sans", size: SMALL_TEXT, ink: INKS.ink3, anchor: "end" },
        ),
    ...textLines(text, 7, 34, 15.6, CARD_TEXT, card.withdrawn),
  ].join("");
}

function documentCard(card: Statement): string {
  const { width, height } = card.place;
  const source = recordOf(indexMap(card.map), "sources", card.id);
  const unseen = source?.custom.unseen === true;
  const text = wrapText(source ? sourceLabel(source) : card.id, "serif", CARD_TEXT, width - 14, 2);
  return [
    tag("rect", { width, height, fill: INKS.paper, stroke: INKS.edge, "stroke-dasharray": unseen ? "4 3" : undefined }),
    tag("rect", { y: height - 3, width, height: 3, fill: INKS.ink2 }),
    ...textLines(text, 7, 17, 15.2, CARD_TEXT, card.withdrawn),
    printGlyph(unseen ? "unseen" : "text", 7, height - 21, 13, INKS.ink3),
    textLine(unseen ? "unseen" : "read", { x: 24, y: height - 11 }, { face: "sans", size: SMALL_TEXT, ink: INKS.ink3 }),
  ].join("");
}

function textOf({ map, id }: Statement): string {
  const index = indexMap(map);
  const record = recordOf(index, "claims", id) ?? recordOf(index, "evidence", id);
  return record ? shortText(record) : id;
}

function code({ map, id }: Statement, x: number): string {
  return textLine(codesOf(map).get(id) ?? "", { x, y: 16 }, { face: "bold", size: SMALL_TEXT, ink: INKS.ink3 });
}

/** A shape and a word, and why, for those who can point at it. */
function standing({ map, labelling, id }: Statement, x: number, y: number, sign: number, size = SMALL_TEXT): string {
  const word = standingWordOf(labelling, id);
  const title = tag("title", {}, escapeXml(explainStanding(map, labelling, id).sentence));
  const text = textLine(capital(word), { x: x + sign + 3, y: y + sign - 1.5 }, { face: "bold", size, ink: INKS.ink });
  return tag("g", {}, title + printGlyph(word, x, y, sign, INKS.ink) + text);
}

function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  size: number,
  struck: boolean,
): string[] {
  return lines.flatMap((line, at) => {
    const baseline = y + at * step;
    const text = textLine(line, { x, y: baseline }, { face: "serif", size, ink: INKS.ink });
    if (!struck) return [text];
    const d = `M${x} ${baseline - size * 0.3}h${textWidth(line, "serif", size)}`;
    return [text, tag("path", { d, stroke: INKS.ink, "stroke-width": 1 })];
  });
}

function oneLine(text: string, width: number): string {
  return wrapText(text, "bold", 13, width, 1)[0] ?? "";
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
