import { describe, expect, it } from "vitest";
import type { LayoutCard, LayoutGraph, LayoutLink } from "../../../../src/views/map/layout/LayoutGraph.ts";
import { layoutMap } from "../../../../src/views/map/layout/layoutMap.ts";
import { faults } from "./faults.ts";

const size = { width: 150, height: 90 };
const claim = (id: string, lane?: string): LayoutCard => ({
  id,
  band: "claim",
  ...(lane ? { lane } : {}),
  ...size,
  order: 0,
});
const evidence = (id: string): LayoutCard => ({ id, band: "evidence", ...size, order: 0 });
const link = (id: string, kind: LayoutLink["kind"], from: string | string[], to: string): LayoutLink => ({
  id,
  kind,
  from: [from].flat(),
  to,
});
const map = (cards: LayoutCard[], links: LayoutLink[], more: Partial<LayoutGraph> = {}): LayoutGraph => ({
  lanes: [],
  cards,
  links,
  ...more,
});

describe("a map's picture", () => {
  it("of nothing is empty", () => {
    expect(layoutMap(map([], []))).toEqual({
      cards: {},
      lanes: [],
      bands: [],
      links: {},
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      crossings: 0,
    });
  });

  it("of one card is that card", () => {
    const { cards, bands } = layoutMap(map([evidence("e")], []));
    expect(cards).toEqual({ e: { x: 0, y: 0, ...size } });
    expect(bands).toEqual([{ band: "evidence", y: 0, height: 90 }]);
  });

  it("has the supported claim above its supporter, with the line from top to foot", () => {
    const { cards, links } = layoutMap(map([claim("low"), claim("high")], [link("k", "supports", "low", "high")]));
    expect(cards.low!.y).toBeGreaterThan(cards.high!.y + 90);
    const [, startY] = links.k!.strands[0]!.points;
    expect(startY).toBeCloseTo(cards.low!.y);
    expect(links.k!.tip.y).toBeCloseTo(cards.high!.y + 90);
    expect(links.k!.tip.angle).toBeCloseTo(-Math.PI / 2);
  });

  it("breaks a circle of supports the same way every time", () => {
    const circle = map(
      ["a", "b", "c"].map((id) => claim(id)),
      [link("ab", "supports", "a", "b"), link("bc", "supports", "b", "c"), link("ca", "supports", "c", "a")],
    );
    const picture = layoutMap(circle);
    expect(faults(circle, picture)).toEqual([]);
    expect(layoutMap(circle)).toEqual(picture);
  });

  it("lets a rebuttal in one row arch over the row and come down on the target's top", () => {
    const cards = [claim("a", "x"), claim("b", "y"), claim("c", "z")];
    const lanes = ["x", "y", "z"].map((id) => ({ id }));
    const picture = layoutMap(map(cards, [link("k", "rebuts", "a", "c")], { lanes }));
    expect(picture.links.k!.tip.y).toBeCloseTo(picture.cards.c!.y);
    expect(picture.links.k!.tip.angle).toBeCloseTo(Math.PI / 2);
    expect(Math.min(...picture.links.k!.strands[0]!.points.filter((_, i) => i % 2))).toBeLessThan(picture.cards.b!.y);
  });

  it("joins linked premises below the target, and cuts the trunk at the ring", () => {
    const graph = map(
      [claim("c"), evidence("e1"), evidence("e2"), evidence("e3")],
      [link("k", "supports", ["e1", "e2"], "c"), link("u", "undercuts", "e3", "k")],
    );
    const { links, cards } = layoutMap(graph);
    const { junction, rings, before, after, tip } = links.k!;
    expect(junction!.y).toBeGreaterThan(cards.c!.y + 90);
    expect(junction!.y).toBeLessThan(Math.min(cards.e1!.y, cards.e2!.y));
    expect(rings).toHaveLength(1);
    expect(rings[0]).toMatchObject({ by: "u", x: links.u!.tip.x, y: links.u!.tip.y });
    expect(before).toHaveLength(3);
    expect(after!.points.slice(0, 2)).toEqual([rings[0]!.x, rings[0]!.y]);
    expect(after!.points.slice(-2)).toEqual([tip.x, tip.y]);
    expect(links.u!.cuts).toBe("k");
  });

  it("keeps the rings of one line at least 14 px apart", () => {
    const cutters = [1, 2, 3, 4].map((n) => evidence(`u${n}`));
    const graph = map(
      [claim("c"), evidence("e"), ...cutters],
      [link("k", "supports", "e", "c"), ...cutters.map(({ id }) => link(`cut-${id}`, "undercuts", id, "k"))],
    );
    const { rings } = layoutMap(graph).links.k!;
    expect(rings).toHaveLength(4);
    rings.forEach((a, i) => {
      for (const b of rings.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(14);
    });
  });

  it("spreads many lines between the same two cards along their edges", () => {
    const lines = Array.from({ length: 6 }, (_, n) => link(`k${n}`, "supports", "e", "c"));
    const { links, crossings } = layoutMap(map([claim("c"), evidence("e")], lines));
    const tips = lines.map(({ id }) => links[id]!.tip.x).sort((a, b) => a - b);
    tips.slice(1).forEach((x, i) => {
      expect(x - tips[i]!).toBeGreaterThan(8);
    });
    expect(crossings).toBe(0);
  });

  it("leaves out undercuts in a circle, which rest on nothing", () => {
    const circle = [link("u1", "undercuts", "a", "u2"), link("u2", "undercuts", "b", "u1")];
    expect(layoutMap(map([claim("a"), claim("b")], circle)).links).toEqual({});
  });

  it("takes hostile names for names", () => {
    const picture = layoutMap(
      map([claim("__proto__"), claim("constructor")], [link("toString", "rebuts", "__proto__", "constructor")]),
    );
    expect(Object.keys(picture.cards).sort()).toEqual(["__proto__", "constructor"]);
    expect(Object.keys(picture.links)).toEqual(["toString"]);
  });

  it("orders lanes as given, or, if asked, so that those which share evidence stand together", () => {
    const lanes = ["x", "y", "z"].map((id) => ({ id }));
    const cards = [...lanes.map(({ id }) => claim(`c-${id}`, id)), evidence("e1"), evidence("e2")];
    const links = [
      link("k1", "supports", "e1", "c-x"),
      link("k2", "rebuts", "e1", "c-z"),
      link("k3", "supports", "e2", "c-x"),
      link("k4", "rebuts", "e2", "c-z"),
    ];
    const names = (orderLanes: boolean) =>
      layoutMap(map(cards, links, { lanes, options: { orderLanes } })).lanes.map(({ id }) => id);
    expect(names(false)).toEqual(["x", "y", "z"]);
    const found = names(true);
    expect(Math.abs(found.indexOf("x") - found.indexOf("z"))).toBe(1);
  });

  it("comes near the aspect asked for", () => {
    const cards = Array.from({ length: 60 }, (_, n) => (n < 30 ? claim(`c${n}`, `l${n % 3}`) : evidence(`e${n}`)));
    const links = Array.from({ length: 30 }, (_, n) => link(`k${n}`, "supports", `e${n + 30}`, `c${n}`));
    for (const aspect of [0.8, 1.25, 2.5]) {
      const { bounds } = layoutMap(
        map(cards, links, { lanes: [{ id: "l0" }, { id: "l1" }, { id: "l2" }], options: { aspect } }),
      );
      expect(bounds.width / bounds.height / aspect).toBeGreaterThan(0.6);
      expect(bounds.width / bounds.height / aspect).toBeLessThan(1.7);
    }
  });
});
