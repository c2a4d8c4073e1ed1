import { expect, it } from "vitest";
import { isSubset } from "../../../../src/views/map/scene/isSubset.ts";
import type { SceneLink } from "../../../../src/views/map/scene/SceneLink.ts";
import type { Scene } from "../../../../src/views/map/scene/scene.ts";

const link = (id: string, from: readonly string[], to: string): SceneLink => ({
  id,
  kind: "supports",
  from,
  to,
  foldedPremises: [],
  foldedCuts: [],
  school: undefined,
});
const scene = (cards: readonly string[], links: readonly SceneLink[]): Scene => ({
  cards: cards.map((id) => ({ id, kind: "claim", school: undefined, folded: [] })),
  links,
  lanes: [],
  folded: { explanation: [], claim: [], evidence: [], document: [] },
  hidden: 0,
});
const whole = scene(["a", "b", "c"], [link("ab", ["a"], "b"), link("acb", ["a", "c"], "b")]);

it("is a part if it only leaves out cards and lines", () => {
  expect(isSubset(scene(["a", "b"], [link("ab", ["a"], "b")]), whole, "cards-and-links")).toBe(true);
  expect(isSubset(whole, whole, "cards-and-links")).toBe(true);
});

it("is none if a card or a line is new, though its cards may be", () => {
  expect(isSubset(scene(["a", "d"], []), whole, "cards")).toBe(false);
  const through = scene(["a", "b"], [link("a/through/b", ["a"], "b")]);
  expect(isSubset(through, whole, "cards-and-links")).toBe(false);
  expect(isSubset(through, whole, "cards")).toBe(true);
});

it("is none if a line has a premise more than was drawn, but may have one less", () => {
  expect(isSubset(scene(["a", "b", "c"], [link("ab", ["a", "c"], "b")]), whole, "cards-and-links")).toBe(false);
  expect(isSubset(scene(["a", "b"], [link("acb", ["a"], "b")]), whole, "cards-and-links")).toBe(true);
});
