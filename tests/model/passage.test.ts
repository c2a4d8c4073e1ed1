import { describe, expect, it } from "vitest";
import { findPassage, toWords } from "../../src/model/passage.ts";

const words = (text: string) => toWords(text).words.join(" ");
const found = (document: string, passage: Parameters<typeof findPassage>[1]) => {
  const match = findPassage(toWords(document), passage);
  return match.found === "once" ? document.slice(match.start, match.end) : match.found;
};

describe("the words of a text", () => {
  it.each([
    ["case and punctuation fall away", "“Long Live LENINISM!,” an article", "long live leninism an article"],
    ["a word that was divided at a line end is one", "domestic poli-\ntics and", "domestic politics and"],
    ["… with spaces around the line end", "poli- \r\n  tics", "politics"],
    ["… with a page break", "poli-\f tics", "politics"],
    [
      "a hyphenated word is one, divided or not",
      "anti-imperialist anti-\nimperialist",
      "antiimperialist antiimperialist",
    ],
    ["a soft hyphen and a hyphen that must not break", "poli\u00adtics Sino\u2011Soviet", "politics sinosoviet"],
    ["a hyphen before white space ends a word", "re- and de-Stalinization", "re and destalinization"],
    ["a dash parts words", "worldview—and, therefore—the 1958–1959", "worldview and therefore the 1958 1959"],
    ["an apostrophe parts the same way, curly or not", "Lenin’s Lenin's", "lenin s lenin s"],
    [
      "a page break within a paragraph is white space",
      "the alliance\f its meaning\n  endured",
      "the alliance its meaning endured",
    ],
    ["accents stay, however they are written", "re\u0301gime façade", "régime façade"],
    ["ligatures come apart", "conﬂict", "conflict"],
    ["a Chinese character is a word", "中苏分裂 1960年", "中 苏 分 裂 1960 年"],
    ["no words", "… — !", ""],
  ])("%s", (_, text, expected) => expect(words(text)).toBe(expected));

  it("know their places", () => {
    const { words: all, starts, ends } = toWords("A poli-\ntics, then.");
    expect(all).toEqual(["a", "politics", "then"]);
    expect([starts[1], ends[1]]).toEqual([2, 12]);
  });

  it("are cut in time that grows with the text", { timeout: 5_000 }, () => {
    expect(toWords(`word-${"\n ".repeat(500_000)}end`).words).toEqual(["wordend"]);
    expect(toWords("a-".repeat(200_000)).words).toHaveLength(1);
  });
});

describe("a passage", () => {
  const TEXT = "The split came late. The alliance held; then the\f alliance broke. The alliance held again.";

  it("is found by its first words", () => expect(found(TEXT, { starts: "split came" })).toBe("split came"));
  it("runs to its last words", () =>
    expect(found(TEXT, { starts: "split", ends: "alliance held;" })).toBe("split came late. The alliance held"));
  it("runs over a page break", () =>
    expect(found(TEXT, { starts: "then the", ends: "broke" })).toBe("then the\f alliance broke"));
  it("may be as short as its first words", () =>
    expect(found(TEXT, { starts: "then the alliance", ends: "alliance" })).toBe("then the\f alliance"));
  it("may be one word that is both ends", () => expect(found(TEXT, { starts: "broke", ends: "broke" })).toBe("broke"));
  it("says that it stands twice", () =>
    expect(findPassage(toWords(TEXT), { starts: "the alliance held" })).toEqual({ found: "often", times: 2 }));
  it("is told apart by what stands before it", () =>
    expect(found(TEXT, { starts: "the alliance held", before: "came late" })).toBe("The alliance held"));
  it("is told apart by what stands after it", () =>
    expect(found(TEXT, { starts: "alliance held", after: "again" })).toBe("alliance held"));
  it.each([
    ["not there", { starts: "the moon" }],
    ["there, but not its end", { starts: "alliance broke", ends: "late" }],
    ["there, but not after that", { starts: "split", before: "alliance" }],
    ["without a word", { starts: "…" }],
    ["before the text begins", { starts: "the split", before: "in truth" }],
    ["after the text ends", { starts: "held again", after: "once more" }],
  ])("is never found where it is %s", (_, passage) => expect(found(TEXT, passage)).toBe("never"));

  it("is looked for in time that grows with the text", { timeout: 10_000 }, () => {
    const document = toWords("the alliance held ".repeat(100_000));
    expect(findPassage(document, { starts: "alliance", ends: "never" })).toEqual({ found: "never" });
    expect(findPassage(document, { starts: "alliance", ends: "held" })).toEqual({ found: "often", times: 100_000 });
  });
});
