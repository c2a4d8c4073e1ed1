import { describe, expect, it } from "vitest";
import { chainKind, countSteps } from "../../src/reasoning/chainSteps.ts";
import { type Chain, chainOf, polarityOf } from "../../src/reasoning/polarity.ts";
import { MapBuilder } from "./mapBuilder.ts";

/** s → e → c → x; u, from t, undercuts the step from c to x; r, from t, rebuts c. */
const map = new MapBuilder()
  .source("s")
  .source("t")
  .evidence("e", "s")
  .evidence("u", "t")
  .evidence("r", "t")
  .claim("c")
  .claim("x")
  .supports("e-c", "e", "c")
  .supports("c-x", "c", "x")
  .undercuts("cut", "u", "c-x")
  .rebuts("rebuttal", "r", "c")
  .map();
const chain = (id: string, sign: "+" | "-") => chainOf(polarityOf(map, "x"), id, sign) as Chain;

describe("a chain", () => {
  it("counts neither the tie to the document nor the link that an undercut hits", () => {
    expect(countSteps(chain("s", "+"))).toBe(2);
    expect(countSteps(chain("e", "+"))).toBe(2);
    expect(countSteps(chain("u", "-"))).toBe(1);
    expect(countSteps(chain("r", "-"))).toBe(2);
  });
  it("is named after its attack nearest to the explanation", () => {
    expect(chainKind(chain("s", "+"))).toBe("supports");
    expect(chainKind(chain("u", "-"))).toBe("undercuts");
    expect(chainKind(chain("r", "-"))).toBe("rebuts");
  });
});
