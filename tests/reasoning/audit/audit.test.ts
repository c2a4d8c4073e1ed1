import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { type AuditOptions, audit } from "../../../src/reasoning/audit/audit.ts";
import { FINDING_CODES, type FindingCode } from "../../../src/reasoning/audit/Finding.ts";
import { circles } from "../../../src/reasoning/circles.ts";
import { labelling, labelWithout, standingOf } from "../../../src/reasoning/standing.ts";
import { seedTexts } from "../../passages/seedTexts.ts";
import { MapBuilder } from "../mapBuilder.ts";

function found(map: MapBuilder | MapDocument, code: FindingCode, options?: AuditOptions) {
  return audit(map instanceof MapBuilder ? map.map() : map, options).filter((finding) => finding.code === code);
}

/** The map of a builder with its records changed. */
function edited(builder: MapBuilder, edit: (map: MapDocument) => void): MapDocument {
  const map = builder.map();
  edit(map);
  return map;
}

const supported = () =>
  new MapBuilder().source("s").evidence("e", "s").evidence("f", "s").claim("c").supports("e-c", "e", "c");

describe("circular support", () => {
  it("is serious where nothing outside bears the circle, and goes round once", () => {
    const map = new MapBuilder()
      .claim("a")
      .claim("b")
      .claim("x")
      .supports("a-b", "a", "b")
      .supports("b-a", "b", "a")
      .supports("b-x", "b", "x");
    expect(found(map, "circular-support")).toMatchObject([
      { id: "a", severity: "serious", chain: ["a", "a-b", "b", "b-a", "a"] },
    ]);
  });

  it("is moderate where something does, and may run by what is presupposed", () => {
    const map = supported()
      .claim("d", { presupposes: ["c"] })
      .supports("d-c", "d", "c")
      .supports("e-d", "e", "d");
    expect(found(map, "circular-support")).toMatchObject([
      { id: "c", severity: "moderate", chain: ["c", "d", "d-c", "c"] },
    ]);
  });

  it("is none in a chain", () => expect(found(supported(), "circular-support")).toEqual([]));
});

describe("unsupported claim", () => {
  it("weighs by what is built on it", () => {
    const map = supported()
      .claim("alone")
      .claim("premise")
      .claim("explains", { kind: "explanation" })
      .claim("way", { kind: "method" })
      .claim("granted", { kind: "concession" })
      .ground("agreed")
      .supports("premise-c", "premise", "c")
      .school("x", "explains");
    expect(found(map, "unsupported-claim")).toMatchObject([
      { id: "premise", severity: "moderate" },
      { id: "alone", severity: "slight" },
      { id: "explains", severity: "serious" },
    ]);
  });

  it("says what its support lacks", () => {
    const map = new MapBuilder().claim("a").claim("b").supports("a-b", "a", "b");
    expect(found(map, "unsupported-claim").map(({ id, chain }) => [id, chain])).toEqual([
      ["a", ["a"]],
      ["b", ["a", "a-b", "b"]],
    ]);
    expect(found(map, "unsupported-claim")[1]?.message).toContain("needs “Text of a.”, which doesn’t stand");
  });

  it("is none where claims stand, are rebutted, or are withdrawn", () => {
    const map = supported().ground("g").claim("no").rebuts("g-no", "g", "no").map();
    expect(found(map, "unsupported-claim")).toEqual([]);
    expect(found(map, "unsupported-claim", { labelled: labelWithout(map, new Set(["c"])) })).toEqual([]);
    expect(found(map, "unsupported-claim", { labelled: labelWithout(map, new Set(["s"])) })).toMatchObject([
      { id: "c" },
    ]);
  });
});

describe("single-sourced", () => {
  it("names the source, how many rest on it, and shows one line", () => {
    const map = supported().claim("d").supports("c-d", "c", "d");
    expect(found(map, "single-sourced")).toMatchObject([
      { id: "c", severity: "moderate", chain: ["s", "e/attested-by/0", "e", "e-c", "c"] },
      { id: "d", chain: ["s", "e/attested-by/0", "e", "e-c", "c", "c-d", "d"] },
    ]);
    expect(found(map, "single-sourced")[0]?.message).toBe(
      "“Text of c.” rests on Title of s alone, as does 1 other claim.",
    );
    expect(found(map.school("x", "d"), "single-sourced")).toMatchObject([
      { id: "c" },
      { id: "d", severity: "serious" },
    ]);
  });

  it("puts what needs two documents after what rests on one, and names both with their numbers", () => {
    const map = new MapBuilder()
      .source("s")
      .source("t")
      .evidence("e", "s")
      .evidence("f", "t")
      .claim("both")
      .claim("one")
      .supports("ef-both", ["e", "f"], "both")
      .supports("e-one", "e", "one")
      .school("x", "both");
    const [first, second] = found(map, "single-sourced");
    expect(first).toMatchObject({ id: "one", severity: "moderate" });
    expect(second).toMatchObject({ id: "both", severity: "serious", needs: 2 });
    expect(second?.message).toBe("“Text of both.” needs both Title of s and Title of t (2 and 1 claims rest on them).");
  });

  it("counts what a document derives from, but not what it was seen via", () => {
    const map = new MapBuilder()
      .source("journal")
      .source("first")
      .source("copy", ["first"])
      .source("article")
      .evidence("e", "journal via article", "copy via article")
      .claim("c")
      .supports("e-c", "e", "c");
    expect(found(map, "single-sourced")).toEqual([]);
    const one = new MapBuilder()
      .source("first")
      .source("copy", ["first"])
      .evidence("e", "first", "copy")
      .claim("c")
      .supports("e-c", "e", "c");
    expect(found(one, "single-sourced")).toMatchObject([
      { id: "c", chain: ["first", "e/attested-by/0", "e", "e-c", "c"] },
    ]);
  });
});

describe("passages", () => {
  const quoted = (passages: object[], via?: object) =>
    edited(supported(), (map) => {
      map.sources.push({ id: "t", type: "book", title: "T", custom: { level: "secondary" } });
      const citations = passages.map((passage) => ({ source: "s", passage, ...(via && { via }) }));
      Object.assign(map.evidence[0] as object, { attestedBy: citations });
    });
  const texts = (record: Record<string, string>) => ({ texts: new Map(Object.entries(record)) });
  const PASSAGE_CODES: ReadonlySet<string> = new Set(["passage-not-found", "passage-ambiguous", "passage-unchecked"]);
  const all = (map: MapDocument, record: Record<string, string>) =>
    audit(map, texts(record)).filter(({ code }) => PASSAGE_CODES.has(code));

  it("are found once, never or often", () => {
    const map = quoted([{ starts: "the cat", ends: "mat" }, { starts: "the dog" }, { starts: "sat" }]);
    expect(all(map, { s: "The cat sat on the mat. He sat." })).toMatchObject([
      { code: "passage-not-found", severity: "serious", id: "e", chain: ["s", "e"] },
      { code: "passage-ambiguous", severity: "moderate", id: "e", chain: ["s", "e"] },
    ]);
    expect(all(map, { s: "The cat sat on the mat. He sat." })[1]?.message).toContain("stands in Title of s 2 times");
  });

  it("are looked up in the nearest document that is at hand", () => {
    const map = quoted([{ starts: "the cat" }], { source: "t", passage: { starts: "said that the cat" } });
    expect(all(map, { t: "They said that the cat sat." })).toEqual([]);
    expect(all(map, { t: "They said that a cat sat." })).toHaveLength(2);
    expect(all(map, { s: "The cat", t: "They said that the cat sat: the cat." })).toEqual([]);
  });

  it("that wait for a text are one finding for the document that was held", () => {
    const map = quoted([{ starts: "the cat" }, { starts: "the dog" }], { source: "t", passage: { starts: "he said" } });
    expect(all(map, {})).toMatchObject([{ code: "passage-unchecked", severity: "slight", id: "t", chain: ["t"] }]);
    expect(all(map, {})[0]?.message).toBe("4 passages of T were not checked, for want of its text.");
    expect(found(map, "passage-unchecked")).toHaveLength(1);
    expect(found(supported(), "passage-unchecked")).toEqual([]);
  });
});

describe("hedge lost", () => {
  const line = (...certainties: ("flat" | "hedged" | "tentative" | undefined)[]) => {
    const builder = new MapBuilder().source("s").evidence("e", "s");
    for (const [at, certainty] of certainties.entries()) {
      builder.claim(`c${at}`, certainty && { certainty });
      builder.supports(`l${at}`, at === 0 ? "e" : `c${at - 1}`, `c${at}`);
    }
    return builder;
  };

  it("is a conclusion surer than its only line", () => {
    expect(found(line("hedged", "flat"), "hedge-lost")).toMatchObject([
      { id: "c1", severity: "slight", chain: ["c0", "l1", "c1"] },
    ]);
    expect(found(line("tentative", undefined, "flat"), "hedge-lost")).toMatchObject([
      { id: "c2", severity: "moderate", chain: ["c0", "l1", "c1", "l2", "c2"] },
    ]);
    expect(found(line("tentative", "hedged"), "hedge-lost")).toMatchObject([{ id: "c1", severity: "slight" }]);
  });

  it("is none where a line is as sure, or nothing is said", () => {
    expect(found(line("hedged", "hedged"), "hedge-lost")).toEqual([]);
    expect(found(line("hedged", undefined), "hedge-lost")).toEqual([]);
    expect(found(line("hedged", "flat").supports("direct", "e", "c1"), "hedge-lost")).toEqual([]);
  });

  it("counts linked premises together", () => {
    const map = line("hedged", undefined).claim("x", { certainty: "flat" }).supports("both", ["e", "c0"], "x");
    expect(found(map, "hedge-lost")).toMatchObject([{ id: "x", chain: ["c0", "both", "x"] }]);
  });
});

describe("anachronism", () => {
  const dated = (kind: "event" | "speech" | "finding", evidence: string, claim: string) =>
    edited(supported(), (map) => {
      Object.assign(map.evidence[0] as object, { kind, date: evidence });
      Object.assign(map.claims[0] as object, { date: claim });
    });

  it("is evidence that is certainly later than the claim", () => {
    expect(found(dated("event", "1961", "1960"), "anachronism")).toMatchObject([
      { id: "e", severity: "moderate", chain: ["e", "e-c", "c"] },
    ]);
    expect(found(dated("speech", "1960-08", "1960-07"), "anachronism")).toMatchObject([
      { id: "e", severity: "slight" },
    ]);
  });

  it.each([
    ["1960-08", "1960"],
    ["1961?", "1960"],
    ["1961~", "1960"],
    ["1961", "1960?"],
    ["../1961", "1960"],
    ["1961", "1960/.."],
    ["196X", "1960"],
  ])("is none where %s may not be after %s", (evidence, claim) =>
    expect(found(dated("event", evidence, claim), "anachronism")).toEqual([]),
  );

  it("is none for what scholars found", () =>
    expect(found(dated("finding", "1999", "1960"), "anachronism")).toEqual([]));

  it("reads the dates of episodes where the claim has none", () => {
    const map = dated("event", "1962", "1960");
    map.episodes.push({ id: "early", label: "E", date: "1956" }, { id: "late", label: "L", date: "1961" });
    const claim = map.claims[0] as MapDocument["claims"][number];
    delete claim.date;
    claim.episodes = ["early", "late"];
    expect(found(structuredClone(map), "anachronism")).toMatchObject([{ id: "e", chain: ["e", "e-c", "c"] }]);
    (map.episodes[1] as { date: string }).date = "1962";
    expect(found(map, "anachronism")).toEqual([]);
  });

  it("is a primary document made more than ten years after", () => {
    const made = (issued: string, level: "primary" | "secondary" = "primary", original?: string) =>
      edited(supported(), (map) => {
        Object.assign(map.evidence[0] as object, { date: "1950" });
        Object.assign(map.sources[0] as object, {
          issued: { edtf: issued },
          custom: { level },
          ...(original && { "original-date": { edtf: original } }),
        });
      });
    expect(found(made("1961"), "anachronism")).toMatchObject([
      { id: "e", severity: "slight", chain: ["s", "e/attested-by/0", "e"] },
    ]);
    expect(found(made("1960"), "anachronism")).toEqual([]);
    expect(found(made("1999", "secondary"), "anachronism")).toEqual([]);
    expect(found(made("1999", "primary", "1950"), "anachronism")).toEqual([]);
  });
});

describe("unanswered attack", () => {
  it("weighs by what it hits and whether it fires", () => {
    const map = supported()
      .ground("g")
      .claim("open")
      .supports("g-open", "g", "open")
      .rebuts("f-open", "f", "open")
      .undercuts("g-cuts", "g", "e-c")
      .rebuts("open-c", "open", "c")
      .school("x", "c");
    expect(found(map, "unanswered-attack")).toMatchObject([
      { id: "f-open", severity: "moderate", chain: ["f", "f-open", "open"] },
      { id: "g-cuts", severity: "serious", chain: ["g", "g-cuts", "e-c", "c"] },
    ]);
  });

  it("is none where somebody replies, or where it has no force", () => {
    const map = supported()
      .ground("g")
      .claim("no")
      .rebuts("no-c", "no", "c")
      .rebuts("g-c", "g", "c")
      .undercuts("u", "f", "g-c");
    expect(found(map, "unanswered-attack").map(({ id }) => id)).toEqual(["u"]);
  });
});

describe("contested evidence", () => {
  it("has a standing rebuttal", () => {
    const map = supported().rebuts("f-e", "f", "e");
    expect(found(map, "contested-evidence")).toMatchObject([
      { id: "e", severity: "moderate", chain: ["f", "f-e", "e"] },
    ]);
  });

  it("is a hinge that is turned against one who builds on it", () => {
    const map = supported()
      .claim("d")
      .claim("against")
      .supports("e-d", "e", "d")
      .supports("e-against", "e", "against")
      .undercuts("cut", "against", "e-c")
      .school("x", "c")
      .school("y", "d");
    expect(found(map, "contested-evidence")).toMatchObject([
      { id: "e", severity: "slight", chain: ["e", "e-against", "against", "cut", "e-c", "c"] },
    ]);
    expect(found(map, "contested-evidence")[0]?.settle).toMatch(/no fault/);
  });

  it("is not what only tells explanations apart, nor a hinge that nobody turns", () => {
    const map = supported().claim("d").rebuts("e-d", "e", "d").school("x", "c").school("y", "d");
    expect(found(map, "contested-evidence")).toEqual([]);
    const shared = supported().claim("d").supports("e-d", "e", "d").school("x", "c").school("y", "d");
    expect(found(shared, "contested-evidence")).toEqual([]);
  });
});

describe("second hand", () => {
  it("is evidence of which no citation was seen itself; moderate where a claim hangs on it", () => {
    const map = supported()
      .source("t")
      .evidence("g", "s via t")
      .evidence("h", "s via t", "t")
      .evidence("i", "s via t")
      .claim("d")
      .supports("i-d", "i", "d");
    expect(found(map, "second-hand")).toMatchObject([
      { id: "i", severity: "moderate", chain: ["i", "i-d", "d"] },
      { id: "g", severity: "slight", chain: ["g"] },
    ]);
  });

  it("is evidence of an unseen document", () => {
    const map = edited(supported(), ({ sources, evidence }) => {
      Object.assign(sources[0]?.custom as object, { unseen: true });
      evidence.pop();
    });
    expect(found(map, "second-hand")).toMatchObject([{ id: "e" }]);
    expect(found(supported(), "second-hand")).toEqual([]);
  });
});

describe("editorial link", () => {
  const drawn = { basis: "editorial" } as const;

  it("carries an explanation alone", () => {
    const map = supported().claim("x", { kind: "explanation" }).supports("c-x", "c", "x", drawn);
    expect(found(map, "editorial-link")).toMatchObject([{ id: "c-x", severity: "moderate", chain: ["c", "c-x", "x"] }]);
  });

  it("carries it together with others, in one finding", () => {
    const map = supported()
      .claim("x", { kind: "explanation" })
      .supports("c-x", "c", "x", drawn)
      .supports("f-x", "f", "x", drawn);
    expect(found(map, "editorial-link")).toMatchObject([{ id: "c-x", chain: ["c", "c-x", "x"] }]);
  });

  it("is none where support does without it, or where no explanation hangs on it", () => {
    const map = supported()
      .claim("x", { kind: "explanation" })
      .supports("c-x", "c", "x", drawn)
      .supports("f-x", "f", "x")
      .claim("d")
      .supports("c-d", "c", "d", drawn);
    expect(found(map, "editorial-link")).toEqual([]);
  });
});

describe("bears on nothing", () => {
  it("is evidence from which no link leads to a claim", () => {
    const map = new MapBuilder()
      .source("s")
      .evidence("loose", "s")
      .evidence("through-evidence", "s")
      .evidence("direct", "s")
      .evidence("on-a-link", "s")
      .claim("c")
      .supports("one", "direct", "c")
      .supports("two", "through-evidence", "direct")
      .undercuts("three", "on-a-link", "two");
    expect(found(map, "bears-on-nothing")).toMatchObject([{ id: "loose", severity: "slight", chain: ["loose"] }]);
  });
});

describe("uncited source", () => {
  it("is a source that nothing cites, sees through or derives from", () => {
    const map = new MapBuilder()
      .source("cited", ["origin"])
      .source("origin")
      .source("seen-in")
      .source("never")
      .evidence("e", "cited via seen-in");
    expect(found(map, "uncited-source")).toMatchObject([{ id: "never", severity: "slight", chain: ["never"] }]);
  });
});

describe("the order of findings", () => {
  it("is by code, then by what hangs on it, then that of the file", () => {
    const map = new MapBuilder()
      .claim("a")
      .claim("b")
      .claim("c")
      .claim("d")
      .supports("c-d", "c", "d")
      .supports("b-c", "b", "c")
      .source("s");
    expect(audit(map.map()).map(({ code, id }) => `${code} ${id}`)).toEqual([
      "unsupported-claim b",
      "unsupported-claim c",
      "unsupported-claim a",
      "unsupported-claim d",
      "uncited-source s",
    ]);
  });
});

describe("the bundled map", () => {
  const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
  if (!opened.ok) throw new Error("data/sino-soviet-split.json does not open");
  const { map } = opened;
  const findings = audit(map);
  const ids = (code: FindingCode) => findings.filter((finding) => finding.code === code).map(({ id }) => id);

  it("tells what is known of it", () => {
    expect(circles(map)).toEqual([]);
    expect(ids("circular-support")).toEqual([]);
    expect(new Set(ids("unsupported-claim"))).toEqual(
      new Set(
        map.claims.filter(({ id }) => standingOf(labelling(map), id).status === "unsupported").map(({ id }) => id),
      ),
    );
    // The references of the Cambridge page, which nobody has read.
    expect(new Set(ids("uncited-source"))).toEqual(
      new Set(map.sources.filter(({ custom }) => custom.level === "reference").map(({ id }) => id)),
    );
    // What Mao "may" have thought becomes a flat change of mind, what he "may" have welcomed a habit; the adjunct rests
    // on a hedged complaint.
    expect(ids("hedge-lost")).toEqual(["conception-altered", "alliance-as-blunt-instrument", "adjunct-not-rival"]);
    // Both schools build on each of them, and each is turned against one that does.
    expect(new Set(ids("contested-evidence"))).toEqual(
      new Set(["mao-opposed-neutrality", "experts-withdrawn", "mao-reacts-to-fleet"]),
    );
    expect(ids("bears-on-nothing")).toEqual([]);
    // The one link that the compiler drew supports a claim that falls anyway.
    expect(ids("editorial-link")).toEqual([]);
  });

  it("names no id in a sentence, and only what is on the map in a chain", () => {
    const { graph } = labelling(map);
    for (const { message, settle, chain, id, code } of findings) {
      expect(FINDING_CODES).toContain(code);
      expect(message).not.toMatch(/\b[a-z0-9]+(?:-[a-z0-9]+){2,}\b|undefined/);
      expect(message).toMatch(/[.!?”]$/);
      expect(settle).toMatch(/\.$/);
      expect(chain).toContain(id);
      for (const part of chain) expect(graph.vertexOf(part)).toBeDefined();
    }
  });

  it("has each passage in its document, where the documents are at hand", ({ skip }) => {
    const texts = seedTexts();
    if (!texts) return skip("the documents are not here");
    const whole = new Map([...texts].map(([id, { words }]) => [id, words.join(" ")]));
    expect(found(map, "passage-not-found", { texts: whole })).toEqual([]);
    expect(found(map, "passage-ambiguous", { texts: whole })).toEqual([]);
    expect(found(map, "passage-unchecked", { texts: whole })).toEqual([]);
  });
});
