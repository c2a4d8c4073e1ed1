/** Worked examples from the literature, encoded as maps. */
import { describe, expect, it } from "vitest";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { labelling, labelOf, standingOf } from "../../src/reasoning/standing.ts";
import { MapBuilder } from "./mapBuilder.ts";

const labels = (map: MapDocument, ...ids: string[]) => ids.map((id) => labelOf(labelling(map), id)).join("");

/** A framework of Dung: each argument is a claim with ground of its own, each attack a rebuttal that defeats. */
function framework(args: string, ...attacks: string[]): MapDocument {
  const builder = new MapBuilder().ground("ground");
  for (const arg of args) builder.claim(arg).supports(`for-${arg}`, "ground", arg);
  for (const [from, to] of attacks.map((attack) => [...attack] as [string, string]))
    builder.defeats(`${from}-${to}`, from, to);
  return builder.map();
}

describe("grounded extensions (Dung 1995)", () => {
  it("reinstates: c attacks b, b attacks a", () =>
    expect(labels(framework("abc", "ba", "cb"), "a", "b", "c")).toBe("TFT"));
  it("follows a chain of four", () => expect(labels(framework("abcd", "ba", "cb", "dc"), ..."abcd")).toBe("FTFT"));
  it("leaves two that attack each other open", () => expect(labels(framework("ab", "ab", "ba"), ..."ab")).toBe("UU"));
  it("leaves an odd loop open", () => expect(labels(framework("abc", "ab", "bc", "ca"), ..."abc")).toBe("UUU"));
  it("leaves an even loop open", () =>
    expect(labels(framework("abcd", "ab", "bc", "cd", "da"), ..."abcd")).toBe("UUUU"));
  it("breaks a loop from outside", () =>
    expect(labels(framework("abcd", "ab", "bc", "ca", "da"), ..."abcd")).toBe("FTFT"));
  it("leaves floating assignment open (a and b attack each other, both attack c, c attacks d)", () =>
    expect(labels(framework("abcd", "ab", "ba", "ac", "bc", "cd"), ..."abcd")).toBe("UUUU"));
  it("accepts what is defended beside an open pair", () =>
    expect(labels(framework("abcde", "ab", "ba", "cd", "de"), ..."abcde")).toBe("UUTFT"));
});

describe("defeasible reasoning", () => {
  it("is sceptical of the Nixon diamond (Reiter & Criscuolo 1981)", () => {
    const map = new MapBuilder()
      .ground("quaker", "republican")
      .claim("pacifist")
      .claim("hawk")
      .supports("q", "quaker", "pacifist")
      .supports("r", "republican", "hawk")
      .rebuts("not-hawk", "pacifist", "hawk")
      .rebuts("not-pacifist", "hawk", "pacifist")
      .map();
    expect(labels(map, "pacifist", "hawk")).toBe("UU");
    expect(standingOf(labelling(map), "pacifist").reason).toBe("circle");
  });

  it("lets a red light undercut, not rebut (Pollock 1987, Defeasible reasoning)", () => {
    const builder = new MapBuilder().ground("looks-red", "red-light").claim("is-red").claim("is-ripe");
    builder.supports("see", "looks-red", "is-red").supports("ripe", "is-red", "is-ripe");
    expect(labels(builder.map(), "is-red", "is-ripe")).toBe("TT");
    builder.undercuts("light", "red-light", "see");
    expect(labels(builder.map(), "is-red", "is-ripe")).toBe("FF");
    expect(standingOf(labelling(builder.map()), "is-red")).toEqual({
      value: "F",
      status: "undercut",
      why: ["see", "light"],
    });
    builder.ground("lamp-was-off").undercuts("off", "lamp-was-off", "light");
    expect(labels(builder.map(), "is-red", "is-ripe")).toBe("TT");
  });

  it("keeps Tweety on the ground: the more specific reason defeats", () => {
    const map = new MapBuilder()
      .ground("penguin")
      .claim("bird")
      .claim("flies")
      .supports("b", "penguin", "bird")
      .supports("f", "bird", "flies")
      .defeats("p", "penguin", "flies")
      .map();
    expect(labels(map, "bird", "flies")).toBe("TF");
    expect(standingOf(labelling(map), "flies")).toMatchObject({ status: "rebutted", why: ["p"] });
  });

  it("leaves Tweety open where the reason only rebuts", () => {
    const builder = new MapBuilder().ground("penguin").claim("bird").claim("flies");
    builder.supports("b", "penguin", "bird").supports("f", "bird", "flies").rebuts("p", "penguin", "flies");
    expect(standingOf(labelling(builder.map()), "flies")).toMatchObject({ status: "contested", reason: "direct" });
  });

  it("leaves what attacks its own ground open (the liar)", () => {
    const map = new MapBuilder().ground("g").claim("liar").supports("r", "g", "liar").undercuts("u", "liar", "r").map();
    expect(labels(map, "liar", "r")).toBe("UU");
    expect(standingOf(labelling(map), "liar")).toMatchObject({ status: "contested", reason: "circle" });
  });

  it("needs all linked premises, and one of convergent ones", () => {
    const map = new MapBuilder().ground("g").claim("gone").claim("linked").claim("convergent");
    map.supports("l", ["g", "gone"], "linked").supports("c1", "g", "convergent").supports("c2", "gone", "convergent");
    expect(labels(map.map(), "linked", "convergent")).toBe("FT");
  });
});

describe("bipolar argumentation", () => {
  it("lets no circle of support lift itself (Polberg & Oren 2014, evidential support)", () => {
    const builder = new MapBuilder().claim("a").claim("b").claim("c");
    builder
      .supports("ab", "a", "b")
      .supports("ba", "b", "a")
      .rebuts("ac", "a", "c")
      .ground("g")
      .supports("gc", "g", "c");
    expect(labels(builder.map(), "a", "b", "c")).toBe("FFT");
    builder.supports("ga", "g", "a");
    expect(labels(builder.map(), "a", "b", "c")).toBe("TTU");
  });

  it("carries a supported attack (Cayrol & Lagasquie-Schiex 2005): support of an attacker reaches its target", () => {
    const map = new MapBuilder().ground("a").claim("b").claim("c").ground("g");
    map.supports("ab", "a", "b").defeats("bc", "b", "c").supports("gc", "g", "c");
    expect(labels(map.map(), "b", "c")).toBe("TF");
  });

  it("carries a mediated attack on what is presupposed (necessary support, Nouioua & Risch 2011)", () => {
    const map = new MapBuilder()
      .ground("a", "g")
      .claim("b")
      .claim("c", { presupposes: ["b"] });
    map.supports("gb", "g", "b").supports("gc", "g", "c").defeats("ab", "a", "b");
    expect(labels(map.map(), "b", "c")).toBe("FF");
    expect(standingOf(labelling(map.map()), "c")).toEqual({ value: "F", status: "unsupported", why: ["b"] });
  });
});

describe("well-founded models (Van Gelder, Ross & Schlipf 1991)", () => {
  /** Normal rules: `p :- q, r, not s` is a support from q and r, undercut by s. Facts are common ground. */
  function program(atoms: string, ...rules: [head: string, positive: string, negative: string][]): MapDocument {
    const builder = new MapBuilder().ground("true");
    for (const atom of atoms) builder.claim(atom);
    for (const [n, [head, positive, negative]] of rules.entries()) {
      builder.supports(`r${n}`, positive ? [...positive] : "true", head);
      for (const atom of negative) builder.undercuts(`r${n}-${atom}`, atom, `r${n}`);
    }
    return builder.map();
  }

  it("an unfounded set that negation keeps open for Fitting's model: p(d), q(a), q(b), q(c)", () => {
    // a–e for p(a)–p(e), x, y, z for q(a), q(b), q(c).
    const map = program(
      "abcdexyz",
      ["a", "c", "b"],
      ["b", "", "a"],
      ["c", "", ""],
      ["d", "x", "y"],
      ["d", "y", "z"],
      ["e", "", "d"],
      ["x", "d", ""],
      ["y", "x", ""],
    );
    expect(labels(map, ..."abcde")).toBe("UUTFT");
    expect(labels(map, ..."xyz")).toBe("FFF");
  });

  it("the game of winning positions: win(x) if a move leads to a position that isn't won", () => {
    // Moves a → b, b → a, b → c, c → d: d has no move, c wins, a and b draw.
    const map = program("abcd", ["a", "", "b"], ["b", "", "a"], ["b", "", "c"], ["c", "", "d"]);
    expect(labels(map, ..."abcd")).toBe("UUTF");
  });

  it("p if not p is undefined, and p if p is false", () => {
    expect(labels(program("pq", ["p", "", "p"], ["q", "q", ""]), "p")).toBe("U");
    expect(labels(program("pq", ["p", "q", ""], ["q", "p", ""]), "p", "q")).toBe("FF");
  });

  it("finds unfounded circles again after each round, within one strongly connected component", () => {
    // {r, s} is unfounded; so p holds, and cuts what grounded q; only then is {q, t} unfounded.
    const map = program(
      "pqrst",
      ["r", "st", ""],
      ["s", "r", ""],
      ["p", "", "r"],
      ["q", "", "p"],
      ["q", "t", ""],
      ["t", "q", ""],
    );
    expect(labels(map, ..."pqrst")).toBe("TFFFF");
  });
});
