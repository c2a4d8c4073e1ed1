import { describe, expect, it } from "vitest";
import { fold } from "../../../src/views/find/search/fold.ts";
import { termsOf, wordsOf } from "../../../src/views/find/search/words.ts";

const terms = (text: string) => wordsOf(text).map(({ term }) => term);

describe("folding", () => {
  it.each([
    ["Mao Zédōng", "mao zedong"],
    ["Èrshíyī shìjì", "ershiyi shiji"],
    ["Троцкий", "троцкии"],
    ["Хрущёв", "хрущев"],
    ["Łódź", "lodz"],
    ["Đặng", "dang"],
    ["Straße", "strasse"],
    ["ＮＡＴＯ", "nato"],
    ["Ὀδύσσεια", "οδυσσεια"],
    ["בְּרֵאשִׁית", "בראשית"],
  ])("%s is %s", (written, folded) => expect(fold(written)).toBe(folded));

  it("keeps letters whose marks are no accents: Hangul, Devanagari", () => {
    expect(fold("한국")).toBe("한국");
    expect(fold("हिन्दी")).toBe("हिन्दी");
  });
});

describe("words", () => {
  it("stand where they stood in the text", () => {
    const text = "Mao’s “Zédōng” — 毛泽东, Sino-Soviet.";
    for (const { term, start, end } of wordsOf(text)) expect(fold(text.slice(start, end)).replace("-", "")).toBe(term);
    expect(terms(text)).toEqual(["mao", "zedong", "毛", "毛泽", "泽", "泽东", "东", "sino", "soviet", "sinosoviet"]);
  });

  it("leave apostrophes out, and the possessive with them", () => {
    expect(terms("Xi'an, Xi’an")).toEqual(["xian", "xian"]);
    expect(terms("Stalin's")).toEqual(["stalin"]);
  });

  it("come apart where a script has no spaces", () => {
    expect(terms("ประเทศจีน").length).toBeGreaterThan(1);
  });

  it("of a question are no compounds, and of Chinese the pairs", () => {
    expect(termsOf("Sino-Soviet 毛泽东")).toEqual(["sino", "soviet", "毛泽", "泽东"]);
    expect(termsOf("毛")).toEqual(["毛"]);
    expect(termsOf(" — ?! ")).toEqual([]);
  });
});
