import { expect, it } from "vitest";
import { canBeWithdrawn } from "../../src/store/withdrawing.ts";
import { MapBuilder } from "../reasoning/mapBuilder.ts";

it("only what reasoning counts can be withdrawn: documents, evidence, claims and steps", () => {
  const map = new MapBuilder().source("s").evidence("e", "s").claim("c").school("a", "c").supports("l", "e", "c").map();
  const ids = ["s", "e", "c", "l", "a", map.map.id, "nowhere"];
  expect(ids.filter((id) => canBeWithdrawn(map, id))).toEqual(["s", "e", "c", "l"]);
});
