import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HUES } from "../../src/model/school.ts";

const css = readFileSync(new URL("../../src/app/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function ratio(front: string, ground: string, theme: "light" | "dark"): number {
  const [a, b] = [tokens.get(front)?.[theme], tokens.get(ground)?.[theme]];
  if (!a || !b) throw new Error(`no token ${a ? ground : front}`);
  return contrast(a, b);
}

const GROUNDS = ["paper", "sheet", "lift"];
const text = [
  ...["ink", "ink-2", "ink-3"].flatMap((front) =>
    [...GROUNDS, "well", "mark", "mark-2"].map((ground) => [front, ground] as const),
  ),
  ...HUES.flatMap((hue) => [...GROUNDS, `${hue}-wash`].map((ground) => [`${hue}-ink`, ground] as const)),
  ...HUES.map((hue) => ["on-ink", `${hue}-ink`] as const),
  ...HUES.map((hue) => ["ink-3", `${hue}-wash`] as const),
];
const lines = [
  ...["control", "mark-edge"].flatMap((front) => GROUNDS.map((ground) => [front, ground] as const)),
  ...HUES.flatMap((hue) => ["paper", "sheet"].map((ground) => [hue, ground] as const)),
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each(text)("%s is read on %s (4.5:1)", (front, ground) => {
    expect(ratio(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(lines)("%s is seen on %s (3:1)", (front, ground) => {
    expect(ratio(front, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  // The grey that WCAG's own material gives as the palest on white that passes.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});
