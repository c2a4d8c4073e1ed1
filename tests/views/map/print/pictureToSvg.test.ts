import { readFileSync } from "node:fs";
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../../../src/model/mapDocument.ts";
import { labelling } from "../../../../src/reasoning/standing.ts";
import { NO_FILTERS } from "../../../../src/store/filters.ts";
import { Glyph } from "../../../../src/ui/glyphs.tsx";
import { layoutMap } from "../../../../src/views/map/layout/layoutMap.ts";
import { cutIntoPages } from "../../../../src/views/map/print/cutIntoPages.ts";
import { textWidth, wrapText } from "../../../../src/views/map/print/glyphWidths.ts";
import { type PictureOnPaper, paperBounds, pictureToSvg } from "../../../../src/views/map/print/pictureToSvg.ts";
import { PRINT_GLYPHS, type PrintGlyph } from "../../../../src/views/map/print/printGlyphs.ts";
import { HUE_INKS, INKS } from "../../../../src/views/map/print/printInks.ts";
import { CARD_SIZE } from "../../../../src/views/map/scene/cardSize.ts";
import { sceneOf } from "../../../../src/views/map/scene/scene.ts";
import { MapBuilder } from "../../../reasoning/mapBuilder.ts";
import { randomMaps } from "../../../reasoning/randomMaps.ts";
import { xmlFaults } from "./xmlFaults.ts";

function onPaper(map: MapDocument): PictureOnPaper {
  const scene = sceneOf(map, labelling(map), NO_FILTERS, { base: "everything", shown: [], folded: [] });
  const picture = layoutMap({
    lanes: scene.lanes.map((id) => ({ id })),
    cards: scene.cards.map(({ id, kind, school }, order) => ({
      id,
      band: kind,
      ...(school !== undefined && (kind === "explanation" || kind === "claim") && { lane: school }),
      ...CARD_SIZE[kind],
      order,
    })),
    links: scene.links.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
  });
  return { map, labelling: labelling(map), scene, picture, withdrawn: [] };
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe("the drawing as SVG", () => {
  it("is well-formed and holds each card and line, on any map", () => {
    fc.assert(
      fc.property(randomMaps(), (map) => {
        const paper = onPaper(map);
        if (paper.scene.cards.length === 0) return;
        const svg = pictureToSvg(paper);
        expect(xmlFaults(svg)).toEqual([]);
        expect(count(svg, "data-card=")).toBe(paper.scene.cards.length);
        expect(count(svg, "data-link=")).toBe(Object.keys(paper.picture.links).length);
        expect(svg).not.toContain("NaN");
      }),
      { numRuns: 60 },
    );
  });

  it("writes what a map says as text, whatever signs are in it", () => {
    const map = new MapBuilder().claim("c", { text: 'A <b>&amp; "bold"</b> \u0007\ud800 claim', code: "<1>" }).map();
    const svg = pictureToSvg(onPaper(map));
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).not.toContain("<b>");
    expect(svg).toContain("&lt;1&gt;");
  });

  it("draws a cut step thin beyond its ring, with a hollow head", () => {
    const map = new MapBuilder()
      .ground("c1", "u")
      .claim("c0")
      .supports("c1-c0", "c1", "c0")
      .undercuts("cut", "u", "c1-c0")
      .map();
    const step = /<g data-link="c1-c0".*?<\/g>/.exec(pictureToSvg(onPaper(map)))?.[0] ?? "";
    expect(step).toContain('stroke-width="0.9"');
    expect(step).toMatch(/d="M0 0-9.5-4.6V4.6Z" fill="#ffffff"/);
  });

  it("draws a step thin and hollow whose premise does not stand", () => {
    const map = new MapBuilder().claim("fallen").claim("c0").supports("step", "fallen", "c0").map();
    const step = /<g data-link="step".*?<\/g>/.exec(pictureToSvg(onPaper(map)))?.[0] ?? "";
    expect(step).toContain('stroke-width="0.9"');
    expect(step).toMatch(/d="M0 0-9.5-4.6V4.6Z" fill="#ffffff"/);
  });

  it("draws only what a page shows", () => {
    const map = new MapBuilder().ground("c1", "c2", "c3", "c4", "c5", "c6").map();
    const paper = onPaper(map);
    const [first] = Object.values(paper.picture.cards);
    expect(first && count(pictureToSvg(paper, first), "data-card=")).toBeLessThan(6);
  });

  it("takes the light colours of the tokens, and the signs of the screen", () => {
    const tokens = readFileSync(new URL("../../../../src/app/tokens.css", import.meta.url), "utf8");
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];
    for (const [hue, inks] of Object.entries(HUE_INKS))
      expect(inks).toEqual({ line: light(hue), text: light(`${hue}-ink`), wash: light(`${hue}-wash`) });
    expect([INKS.ink, INKS.ink2, INKS.ink3, INKS.edge, INKS.rule, INKS.cites]).toEqual(
      ["ink", "ink-2", "ink-3", "control", "rule-2", "cites"].map(light),
    );
    const flat = (svg: string) => svg.replace(/><\/(path|circle|rect)>/g, "/>");
    for (const name of Object.keys(PRINT_GLYPHS) as PrintGlyph[])
      expect(flat(renderToStaticMarkup(createElement(Glyph, { name })))).toContain(PRINT_GLYPHS[name]);
  });
});

describe("lines of text", () => {
  it("never run out of their width nor over their number", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = wrapText(text, "serif", 13, width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines)
          if ([...line].length > 2) expect(textWidth(line, "serif", 13)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it("keep all words where there is room, and end in an ellipsis where not", () => {
    expect(wrapText("two words", "serif", 13, 500, 2)).toEqual(["two words"]);
    expect(wrapText("a very long sentence indeed", "serif", 13, 60, 1)[0]).toMatch(/…$/);
  });
});

describe("a drawing on pages", () => {
  const room = { width: 979, height: 600 };

  it("stays on one page where its text is read", () => {
    const { views, scale } = cutIntoPages({ x: 0, y: 0, width: 1200, height: 700 }, [], room, 13);
    expect(views).toHaveLength(1);
    expect(scale * 13).toBeGreaterThanOrEqual(8);
  });

  it("is cut into pages that cover it, each within the paper, at text of 6 pt or more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9000 }), fc.integer({ min: 10, max: 5000 }), (width, height) => {
        const { views, scale, isTooSmall } = cutIntoPages({ x: -7, y: 3, width, height }, [], room, 13);
        const area = views.reduce((sum, view) => sum + view.width * view.height, 0);
        expect(area).toBeCloseTo(width * height, 0);
        for (const view of views) {
          expect(view.width * scale).toBeLessThanOrEqual(room.width + 0.01);
          expect(view.height * scale).toBeLessThanOrEqual(room.height + 0.01);
        }
        if (!isTooSmall) expect(scale * 13).toBeGreaterThanOrEqual(7.999);
      }),
    );
  });

  it("is cut between cards where there is a gap within reach", () => {
    const cards = Array.from({ length: 20 }, (_, at) => ({ x: at * 140, y: 0, width: 116, height: 100 }));
    const { views } = cutIntoPages({ x: 0, y: 0, width: 2776, height: 100 }, cards, room, 13);
    expect(views.length).toBeGreaterThan(1);
    for (const { x } of views.slice(1)) expect(cards.some((card) => card.x < x && x < card.x + card.width)).toBe(false);
  });
});

it("a drawing covers its cards", () => {
  const { picture } = onPaper(new MapBuilder().ground("c1", "c2").map());
  const bounds = paperBounds(picture);
  for (const { x, width } of Object.values(picture.cards)) {
    expect(x).toBeGreaterThanOrEqual(bounds.x);
    expect(x + width).toBeLessThanOrEqual(bounds.x + bounds.width);
  }
});

it("the check of form finds what is wrong", () => {
  for (const bad of ["<a><b></a>", '<a x="1" x="2"/>', "<a>1 < 2</a>", "<a>&</a>", "<a", "<a>\u0007</a>"])
    expect(xmlFaults(bad), bad).not.toEqual([]);
});
