/** Textures of schools as SVG patterns, so that no reader depends on colour and a grey printer loses nothing. */
import type { SchoolLook } from "../../record/schoolLook.ts";
import { type HueInks, inksOf } from "./printInks.ts";
import { tag } from "./svgText.ts";

type Texture = SchoolLook["texture"];

/** One tile of a texture for a spine that stands upright, as in `src/app/schools.css`: its width, height and turn. */
const TILES: Readonly<Record<Exclude<Texture, "solid">, readonly [number, number, number, string]>> = {
  double: [6, 6, 0, "M1 0V6M5 0V6"],
  hatched: [4.2, 4.2, 45, "M1 0V4.2"],
  dotted: [6, 6, 0, "M3 3v.01"],
  barred: [6, 5, 0, "M0 1.5H6"],
  edge: [6, 6, 0, "M1.2 0V6"],
  "back-hatched": [4.2, 4.2, -45, "M1 0V4.2"],
  dashed: [6, 11, 0, "M0 4H6"],
};
const STROKES: Readonly<Record<Exclude<Texture, "solid">, number>> = {
  double: 2,
  hatched: 2.2,
  dotted: 3.8,
  barred: 3,
  edge: 2.4,
  "back-hatched": 2.2,
  dashed: 8,
};

/** What fills the spine of a school. */
export function spineFill(look: SchoolLook | undefined, isLying: boolean): string {
  const { line } = inksOf(look);
  return !look || look.texture === "solid" ? line : `url(#${spineId(look, line, isLying)})`;
}

/** The patterns that some schools need. */
export function spinePatterns(looks: Iterable<SchoolLook>): string {
  const patterns = new Map<string, string>();
  for (const look of looks) {
    if (look.texture === "solid") continue;
    const inks = inksOf(look);
    for (const isLying of [false, true])
      patterns.set(spineId(look, inks.line, isLying), pattern(look.texture, look, inks, isLying));
  }
  return [...patterns.values()].join("");
}

function spineId({ texture }: SchoolLook, ink: string, isLying: boolean): string {
  return `spine-${texture}-${ink.slice(1)}${isLying ? "-lying" : ""}`;
}

function pattern(texture: Exclude<Texture, "solid">, look: SchoolLook, { line }: HueInks, isLying: boolean): string {
  const [width, height, turn, d] = TILES[texture];
  const isDiagonal = turn !== 0;
  return tag(
    "pattern",
    {
      id: spineId(look, line, isLying),
      patternUnits: "userSpaceOnUse",
      width,
      height,
      patternTransform: `rotate(${isLying && !isDiagonal ? 90 : turn})`,
    },
    tag("path", {
      d,
      stroke: line,
      "stroke-width": STROKES[texture],
      "stroke-linecap": texture === "dotted" ? "round" : undefined,
      fill: "none",
    }),
  );
}
