import { expect, it } from "vitest";
import { flatten } from "../../../../src/views/map/canvas/crowd/flatten.ts";
import { pathsOf } from "../../../../src/views/map/canvas/crowd/pathsOf.ts";
import type { LayoutGraph } from "../../../../src/views/map/layout/LayoutGraph.ts";
import { layoutMap } from "../../../../src/views/map/layout/layoutMap.ts";

/** Two premises that count together, and what undercuts the step from them: every part that a line can have. */
const size = { width: 116, height: 90 };
const GRAPH: LayoutGraph = {
  lanes: [{ id: "a" }],
  cards: [
    { id: "top", band: "explanation", lane: "a", ...size, order: 0 },
    { id: "c", band: "claim", lane: "a", ...size, order: 1 },
    { id: "d", band: "claim", lane: "a", ...size, order: 2 },
    { id: "e", band: "evidence", ...size, order: 3 },
  ],
  links: [
    { id: "joint", kind: "supports", from: ["c", "d"], to: "top" },
    { id: "cut", kind: "undercuts", from: ["e"], to: "joint" },
    { id: "nothing", kind: "undercuts", from: ["e"], to: "nothing" },
  ],
};

it("gives back the lines that were taken apart, so that paper draws what the screen does", () => {
  const picture = layoutMap(GRAPH);
  const { flat } = flatten(GRAPH, picture);
  if (!flat) throw new Error("nothing was flattened");
  const paths = pathsOf(
    flat,
    GRAPH.links.map(({ id }) => id),
  );
  expect(Object.keys(paths).sort()).toEqual(Object.keys(picture.links).sort());
  for (const [id, path] of Object.entries(picture.links)) {
    const back = paths[id];
    const numbers = (one: typeof path | undefined) =>
      [
        ...(one?.strands ?? []),
        ...(one?.trunk ? [one.trunk] : []),
        ...(one?.before ?? []),
        ...(one?.after ? [one.after] : []),
      ].map(({ points }) => points);
    expect(numbers(back).map(({ length }) => length)).toEqual(numbers(path).map(({ length }) => length));
    const told = numbers(back).flat();
    for (const [at, number] of numbers(path).flat().entries()) expect(told[at]).toBeCloseTo(number, 2);
    expect(back?.junction === undefined).toBe(path.junction === undefined);
    expect(back?.tip.x).toBeCloseTo(path.tip.x, 2);
    expect(back?.tip.angle).toBeCloseTo(path.tip.angle, 4);
  }
  expect(paths.joint?.after).toBeDefined();
  expect(paths.joint?.strands[0]?.d).toMatch(/^M\S+ \S+C/);
});
