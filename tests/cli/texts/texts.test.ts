import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/cli/texts/decodeBytes.ts";
import { readTexts } from "../../../src/cli/texts/readTexts.ts";
import { textOfHtml } from "../../../src/cli/texts/textOfHtml.ts";
import { textOfPdf } from "../../../src/cli/texts/textOfPdf.ts";
import { withoutRunningHeads } from "../../../src/cli/texts/withoutRunningHeads.ts";
import { findPassage, toWords } from "../../../src/model/passage.ts";
import { MapBuilder } from "../../reasoning/mapBuilder.ts";
import { fakeTerminal } from "../fakeTerminal.ts";
import { writePdf } from "./writePdf.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const words = (text: string) => toWords(text).words.join(" ");

describe("a page", () => {
  it("is read as a reader sees it", () => {
    const html = `<!doctype html><html><head><title>Tab</title><style>p { color: red }</style></head><body>
      <script>let hidden = "script";</script><h1>Head</h1><p>Caf&eacute; &amp; wor<b>d</b>s<sup>3</sup> go<br>on.</p>
      <p>See <a href="https://example.org/">the link</a>.</p><table><tr><td>one</td><td>two</td></tr></table>
      <noscript>no</noscript><template>no</template></body></html>`;
    expect(words(textOfHtml(html))).toBe("head café words 3 go on see the link one two");
  });
});

describe("an encoding", () => {
  it("is UTF-8, UTF-16 with a mark, or what a page declares", () => {
    expect(decodeBytes("a.txt", bytes("é"), false)).toBe("é");
    expect(decodeBytes("a.txt", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), false)).toBe("a");
    expect(decodeBytes("a.txt", Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e), false)).toBe("中");
    const page = Buffer.from('<meta charset="windows-1252">caf\xe9', "latin1");
    expect(decodeBytes("a.html", page, true)).toContain("café");
  });

  it("that cannot be read is told of", () => {
    expect(() => decodeBytes("a.txt", Uint8Array.of(0x63, 0xe9), false)).toThrow(/^a\.txt is not in UTF-8; /);
    expect(() => decodeBytes("a.html", bytes('<meta charset="nonsense">'), true)).toThrow(/“nonsense”, which nobody/);
  });
});

describe("a PDF", { timeout: 60_000 }, () => {
  it("gives its words across lines and pages, without running heads", async () => {
    const text = await textOfPdf(
      "a.pdf",
      writePdf([
        ["A Journal of Splits 1", "Two great powers met and", "the alli-", "ance ended when the"],
        ["A Journal of Splits 2", "experts went home, or so", "it is said by some", "who were there"],
      ]),
    );
    expect(findPassage(toWords(text), { starts: "the alliance ended", ends: "when the experts went home" }).found).toBe(
      "once",
    );
    expect(text).not.toContain("Journal");
  });

  it("that holds pictures only, or is none, is told of", async () => {
    await expect(textOfPdf("scan.pdf", writePdf([[], []]))).rejects.toThrow(/^scan\.pdf holds no text, only pictures/);
    await expect(textOfPdf("no.pdf", bytes("no pdf"))).rejects.toThrow(/^no\.pdf is no PDF, or a broken one\.$/);
  });
});

it("running heads are what stands at the edge of many pages, but for its digits", () => {
  const page = (n: number, ...lines: string[]) => [`Head ${n}`, ...lines, `${n}`];
  expect(withoutRunningHeads([page(1, "a", "Head", "b"), page(2, "c", "d", "e"), page(3, "f", "g", "h")])).toEqual([
    ["a", "Head", "b"],
    ["c", "d", "e"],
    ["f", "g", "h"],
  ]);
});

describe("a folder of texts", () => {
  const map = new MapBuilder().source("cold-war-notes").source("t").map();
  const read = async (files: Record<string, string>) => {
    const all = Object.entries(files).map(([name, text]) => [`dir/${name}`, bytes(text)]);
    const terminal = fakeTerminal(Object.fromEntries(all));
    const texts = await readTexts(terminal, map, "dir");
    return { texts: Object.fromEntries(texts), err: terminal.warned() };
  };

  it("holds one file a source, named by its id", async () => {
    expect(await read({ "cold-war-notes.HTML": "<p>Hi", "t.txt": "Ho", ".DS_Store": "" })).toEqual({
      texts: { "cold-war-notes": "Hi", t: "Ho" },
      err: "",
    });
  });

  it("says one sentence of each file that it leaves out", async () => {
    const { texts, err } = await read({
      "cold-war-note.txt": "",
      "t.docx": "",
      "t.html": "<p>one",
      "t.txt": "two",
      "cold-war-notes.pdf": "no",
    });
    expect(texts).toEqual({ t: "one" });
    expect(err.trim().split("\n")).toEqual([
      "cold-war-note.txt is left out: no source of this map has the id “cold-war-note”. Did you mean cold-war-notes?",
      "cold-war-notes.pdf is no PDF, or a broken one.",
      "t.docx is left out: texts end in .txt, .html, .htm, .pdf.",
      "t.txt is a second text of “t”; it is left out.",
    ]);
  });

  it("may hold what is far too large for a text, which is left out", async () => {
    const { texts, err } = await read({ "t.html": "a".repeat(20_000_001), "cold-war-notes.txt": "Hi" });
    expect(texts).toEqual({ "cold-war-notes": "Hi" });
    expect(err).toContain("t.html is left out: it is larger than 20 MB");
  });

  it("that is missing, or of no use, is told of", async () => {
    await expect(readTexts(fakeTerminal({}), map, "none")).rejects.toThrow("There is no folder none.");
    expect((await read({ "other.txt": "" })).err).toMatch(
      /No text could be read from dir; no passage was checked\.\n$/,
    );
  });
});
