import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelling } from "../../../../src/reasoning/standing.ts";
import { type Filters, NO_FILTERS } from "../../../../src/store/filters.ts";
import { type Folding, INITIAL_SETTINGS } from "../../../../src/store/mapStore.ts";
import { type Scene, sceneOf } from "../../../../src/views/map/scene/scene.ts";
import { MapBuilder } from "../../../reasoning/mapBuilder.ts";
import { randomMaps } from "../../../reasoning/randomMaps.ts";

const everything: Folding = { base: "everything", shown: [], folded: [] };

/** s → e → c1 → c0, the explanation of school A; u undercuts the step from c1 to c0. */
const chain = () =>
  new MapBuilder()
    .source("s")
    .evidence("e", "s")
    .evidence("u", "s")
    .claim("c1")
    .claim("c0")
    .school("a", "c0")
    .supports("e-c1", "e", "c1")
    .supports("c1-c0", "c1", "c0")
    .link("undercuts", "u-cuts", "u", "c1-c0")
    .map();

function draw(filters: Partial<Filters> = {}, folding: Folding = everything): Scene {
  const map = chain();
  return sceneOf(map, labelling(map), { ...NO_FILTERS, ...filters }, folding);
}
const cards = ({ cards }: Scene) => cards.map(({ id }) => id).toSorted();
const links = ({ links }: Scene) => links.map(({ id }) => id).toSorted();

describe("a scene", () => {
  it("draws every card and line of a small map at first sight", () => {
    const scene = draw({}, INITIAL_SETTINGS.folding);
    expect(cards(scene)).toEqual(["c0", "c1", "e", "s", "u"]);
    expect(links(scene)).toEqual(["c1-c0", "e-c1", "e/attested-by/0", "u-cuts", "u/attested-by/0"]);
    expect(scene.hidden).toBe(0);
  });

  it("draws one line for the steps through a folded card, and names the number on the card above", () => {
    const scene = draw({}, { ...everything, folded: ["c1"] });
    const through = scene.links.find(({ through }) => through);
    expect(through).toMatchObject({ from: ["e"], to: "c0", through: { statements: ["c1"], steps: ["e-c1", "c1-c0"] } });
    expect(scene.cards.find(({ id }) => id === "c0")?.folded).toEqual(["c1"]);
  });

  it("draws no line through a card that a filter hides", () => {
    const map = chain();
    const scene = sceneOf(
      map,
      labelling(map),
      { ...NO_FILTERS, standings: ["falls", "stands", "unsupported"] },
      everything,
    );
    expect(cards(scene)).not.toContain("c1");
    expect(scene.links.some(({ through }) => through)).toBe(false);
  });

  it("names a folded card that undercuts a drawn step", () => {
    const scene = draw({}, { ...everything, folded: ["u"] });
    expect(scene.links.find(({ id }) => id === "c1-c0")?.foldedCuts).toEqual(["u"]);
  });

  it("drops an undercut whose line is not drawn", () => {
    expect(links(draw({ relations: ["supports"] }))).toEqual(["e/attested-by/0", "u/attested-by/0"]);
  });

  it("counts what filters hide", () => {
    expect(draw({ schools: ["a"] }).hidden).toBeGreaterThan(0);
    expect(draw({ sights: ["seen"] }).cards.map(({ kind }) => kind)).not.toContain("document");
  });

  it("never draws a line to or from nowhere, on any map, folding and filter", () => {
    fc.assert(
      fc.property(randomMaps(), fc.array(fc.nat({ max: 30 })), fc.boolean(), (map, picks, all) => {
        const ids = [...map.claims, ...map.evidence, ...map.sources].map(({ id }) => id);
        const folded = picks.flatMap((pick) => ids[pick] ?? []);
        const scene = sceneOf(map, labelling(map), NO_FILTERS, {
          base: all ? "everything" : "overview",
          shown: [],
          folded,
        });
        const drawn = new Set([...scene.cards, ...scene.links].map(({ id }) => id));
        for (const link of scene.links) {
          expect(link.from.length).toBeGreaterThan(0);
          for (const end of [...link.from, link.to]) expect(drawn).toContain(end);
        }
        const counted = scene.cards.length + scene.hidden + Object.values(scene.folded).flat().length;
        const cited = new Set(map.evidence.flatMap(({ attestedBy }) => attestedBy.map(({ source }) => source)));
        expect(counted).toBe(map.claims.length + map.evidence.length + cited.size);
      }),
    );
  });
});
