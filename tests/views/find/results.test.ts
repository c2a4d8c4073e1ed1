import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { createMapStore } from "../../../src/store/mapStore.ts";
import { openMap } from "../../../src/store/openMap.ts";
import { keyCaps, shownKeys } from "../../../src/views/find/keyNames.ts";
import { goToRecord } from "../../../src/views/find/search/goToRecord.ts";
import { markText, snippetOf } from "../../../src/views/find/search/markedText.ts";
import { recordPlace } from "../../../src/views/find/search/recordPlace.ts";

const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
if (!opened.ok) throw new Error("the bundled map does not open");
const { map } = opened;
const idOf = (code: string) => [...map.claims, ...map.evidence].find((one) => one.code === code)?.id ?? code;

describe("what is marked", () => {
  const marked = (text: string, ...words: string[]) =>
    markText(text, new Set(words))
      .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
      .join("");

  it("is the word as it is written, accents and all", () => {
    expect(marked("Mao Zédōng’s works", "zedong")).toBe("Mao [Zédōng]’s works");
    expect(marked("О Хрущёве и Троцком", "хрущеве")).toBe("О [Хрущёве] и Троцком");
    expect(marked("the Sino-Soviet split", "sinosoviet")).toBe("the [Sino-Soviet] split");
  });

  it("is one stretch where Chinese pairs overlap", () => {
    expect(marked("读毛泽东年谱", "毛泽", "泽东")).toBe("读[毛泽东]年谱");
  });

  it("leaves a text whole where nothing was found in it", () => {
    expect(markText("nothing", new Set(["x"]))).toEqual([{ text: "nothing", marked: false }]);
    expect(markText("", new Set(["x"]))).toEqual([]);
  });

  it("is cut out of a long text with what stands around it", () => {
    const long = `${"word ".repeat(60)}needle ${"word ".repeat(60)}`;
    const snippet = snippetOf(long, new Set(["needle"]));
    expect(snippet).toMatch(/^…word .*needle.*…$/u);
    expect(snippet?.length).toBeLessThan(160);
    expect(snippetOf(long, new Set(["thread"]))).toBeUndefined();
  });
});

describe("where a record stands", () => {
  it("is its school, or its document with the place in it", () => {
    expect(recordPlace(map, idOf("D0")).school).toBe("domestic-politics-centred");
    expect(recordPlace(map, idOf("R0")).line).toMatch(/^Blank ¶ 1/u);
    expect(recordPlace(map, idOf("E25")).line).toMatch(/Mao–Yudin record, cited in Blank ¶ 8/u);
    expect(recordPlace(map, "blank-socialist-solidarity").line).toBe("Gary Blank · read");
    expect(recordPlace(map, "chen-jian").line).toMatch(/Domestic-politics-centred/u);
  });
});

describe("going to a record", () => {
  const goFrom = (screen: "map" | "matrix", id: string, columns: "explanations" | "claims" = "explanations") => {
    const store = createMapStore();
    openMap(store, map, { kind: "bundled", id: "split" }, { screen });
    store.setState(({ matrix }) => ({ matrix: { ...matrix, columns } }));
    goToRecord(store, id);
    expect(store.getState().selection).toBe(id);
    return store.getState().screen;
  };

  it("stays in the matrix where that has a row or a column for it", () => {
    expect(goFrom("matrix", "blank-socialist-solidarity")).toBe("matrix");
    expect(goFrom("matrix", idOf("R0"))).toBe("matrix");
    expect(goFrom("matrix", idOf("D3"), "claims")).toBe("matrix");
  });

  it("leads to the map else", () => {
    expect(goFrom("matrix", idOf("D3"))).toBe("map");
    expect(goFrom("matrix", idOf("E25"))).toBe("map");
    expect(goFrom("matrix", "chen-jian")).toBe("map");
    expect(goFrom("map", idOf("R0"))).toBe("map");
  });
});

describe("keys", () => {
  it("stand on caps as on a keyboard", () => {
    expect(keyCaps("g m")).toEqual([["G"], ["M"]]);
    expect(keyCaps("Shift+W")).toEqual([["Shift", "W"]]);
    expect(keyCaps("Shift+?")).toEqual([["?"]]);
    expect(keyCaps("Shift++")).toEqual([["+"]]);
    expect(keyCaps("Escape")).toEqual([["Esc"]]);
  });

  it("that look alike are shown once", () => {
    expect(shownKeys(["/", "Shift+/"])).toHaveLength(1);
    expect(shownKeys(["+", "Shift++", "="])).toHaveLength(2);
  });
});
