import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runGainsay } from "../../src/cli/runGainsay.ts";
import { readCsv } from "../../src/formats/tables/csv.ts";
import { mapText } from "../formats/document/mapText.ts";
import { fakeTerminal } from "./fakeTerminal.ts";

const SOURCES = [{ id: "s", type: "book", title: "=1+1", custom: { level: "primary" } }];
const MAP = mapText({
  sources: SOURCES,
  schools: [
    { id: "one", name: "One", shortName: "1", explanation: "a", summary: "One", hue: "blue" },
    { id: "two", name: "Two", shortName: "2", explanation: "b", summary: "Two", hue: "green" },
  ],
  claims: [
    { id: "a", text: "A is so.", kind: "explanation" },
    { id: "b", text: "B is so.", kind: "explanation" },
    { id: "c", text: "C is so.", kind: "finding" },
    { id: "d", text: "D is so.", kind: "finding" },
  ],
  evidence: [{ id: "e", text: "E, “said” he.", kind: "event", attestedBy: [{ source: "s" }] }],
  inferences: [
    { id: "e-a", kind: "supports", from: ["e"], to: "a", basis: "stated" },
    { id: "e-b", kind: "rebuts", from: ["e"], to: "b", basis: "implied" },
    { id: "c-d", kind: "supports", from: ["c"], to: "d", basis: "stated" },
    { id: "d-c", kind: "supports", from: ["d"], to: "c", basis: "editorial" },
  ],
});

async function run(args: string, files: Record<string, string> = {}, shows: Parameters<typeof fakeTerminal>[1] = {}) {
  const all = { "map.json": MAP, "-": MAP, ...files };
  const terminal = fakeTerminal(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])),
    shows,
  );
  const code = await runGainsay(args.split(" ").filter(Boolean), terminal);
  return { code, out: terminal.written(), err: terminal.warned() };
}

async function json(args: string): Promise<unknown> {
  const { code, out, err } = await run(`${args} --json`);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
}

describe("gainsay check", () => {
  it("counts what a good map holds", async () => {
    expect(await json("check map.json")).toEqual({
      ok: true,
      counts: {
        sources: 1,
        schools: 2,
        scholars: 0,
        episodes: 0,
        claims: 4,
        evidence: 1,
        inferences: 4,
        stances: 0,
        remarks: 0,
        views: 0,
        outlines: 0,
      },
      problems: [],
    });
    expect(await run("check -")).toMatchObject({
      code: 0,
      out: expect.stringContaining("4  claims") as string,
      err: "",
    });
  });

  it("lists what is wrong, counts the rest, and exits with 1", async () => {
    const bad = mapText({ sources: SOURCES, claims: [{ id: "a", text: "", kind: "findin" }] });
    const { code, out, err } = await run("check bad.json --json", { "bad.json": bad });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toEqual({
      ok: false,
      counts: expect.objectContaining({ sources: 1, claims: 1 }) as object,
      problems: [
        {
          code: "empty-text",
          path: "$.claims[0].text",
          id: "a",
          message: "“a”: “text” is empty.",
          hint: "Write something, or remove the key where it may be missing.",
        },
        {
          code: "not-a-choice",
          path: "$.claims[0].kind",
          id: "a",
          message: "“a”: “kind” is “findin”.",
          hint: 'Did you mean “finding”? Write one of "explanation", "interpretation", "finding", "method", "concession".',
        },
      ],
    });
    const human = await run("check bad.json", { "bad.json": bad });
    expect(human.out).toMatch(/\$\.claims\[0]\.text\n {2}“a”: “text” is empty\.[\s\S]*2 problems\.\n$/);
  });

  it("cannot run on what is no map", async () => {
    for (const [file, says] of [
      ["none.json", /There is no file none\.json\./],
      ["list.json", /holds an empty list/],
      ["broken.json", /Line 1, column 2/],
      ["new.json", /version 7/],
      ["twice.json", /The file is JSON, but no map/],
    ] as const) {
      const { code, out, err } = await run(`check ${file} --json`, {
        "list.json": "[]",
        "broken.json": "{x",
        "twice.json": '{"a": 1, "a": 2}',
        "new.json": mapText({ version: 7 }),
      });
      expect({ file, code, out }).toEqual({ file, code: 2, out: "" });
      expect(err).toMatch(says);
      expect(err.trim()).not.toContain("\n");
    }
  });
});

describe("gainsay standing", () => {
  it("labels statements and links", async () => {
    expect(await json("standing map.json")).toEqual({
      statements: {
        s: { value: "T", status: "supported", why: [] },
        a: { value: "T", status: "supported", why: ["e-a"] },
        b: { value: "F", status: "rebutted", why: ["e-b"] },
        c: { value: "F", status: "unsupported", why: expect.any(Array) as string[] },
        d: { value: "F", status: "unsupported", why: expect.any(Array) as string[] },
        e: { value: "T", status: "supported", why: expect.any(Array) as string[] },
      },
      links: expect.objectContaining({ "e-a": { fires: "T", cut: "F" }, "c-d": { fires: "F", cut: "F" } }) as object,
    });
  });

  it("says what changes without a source", async () => {
    const { changed } = (await json("standing map.json --withdraw s")) as { changed: unknown };
    expect(changed).toEqual(
      expect.arrayContaining([
        { id: "s", from: "T", to: "F" },
        { id: "e", from: "T", to: "F" },
        { id: "a", from: "T", to: "F" },
      ]),
    );
    expect((await run("standing map.json --withdraw s")).out).toMatch(/T → F {2}unsupported/);
    expect(((await json("standing map.json --withdraw c-d --withdraw e-a")) as { changed: unknown }).changed).toEqual([
      { id: "a", from: "T", to: "F" },
    ]);
  });
});

describe("gainsay matrix", () => {
  it("has a column for each school and a row for each document", async () => {
    const chain = (sign: string, link: string, to: string, basis: string) => ({
      sign,
      path: ["s", expect.any(String), "e", link, to],
      state: "in-force",
      basis,
    });
    expect(await json("matrix map.json")).toEqual({
      columns: [
        { school: "one", explanation: "a" },
        { school: "two", explanation: "b" },
      ],
      rows: [
        {
          id: "s",
          label: "=1+1",
          cells: [
            { polarity: "supports", chains: [chain("+", "e-a", "a", "stated")] },
            { polarity: "undercuts", chains: [chain("-", "e-b", "b", "implied")] },
          ],
          separates: [["one", "two"]],
          diagnostic: true,
        },
      ],
    });
    expect((await run("matrix map.json --rows evidence --by file")).out).toMatch(/\+ {2}− {2}e {2}/);
  });

  it("is CSV that no spreadsheet runs", async () => {
    const { out } = await run("matrix map.json --csv");
    expect(out).toMatch(/\r\n$/);
    expect(out).toContain("s,'=1+1,");
    expect(readCsv(out)).toEqual([
      ["Id", "Document", "Date", "C1 A is so. (1)", "C2 B is so. (2)", "Separates"],
      ["s", "=1+1", "", "supports (1 step, stated, in force)", "rebuts (1 step, implied, in force)", "1 from 2"],
    ]);
  });
});

describe("gainsay needs, attack and circles", () => {
  it("say what a claim needs", async () => {
    expect(await json("needs map.json a")).toEqual({
      id: "a",
      needs: ["a", "e-a", "e", expect.any(String), "s"],
      singleSourced: true,
    });
    expect((await run("needs map.json a")).out).toContain("single source");
    expect(await json("needs map.json b")).toEqual({ id: "b", needs: [], singleSourced: false });
  });

  it("say what a rebuttal must hit, of a school as of its explanation", async () => {
    const found = await json("attack map.json one");
    expect(found).toMatchObject({
      target: "a",
      size: 1,
      exhaustive: true,
      smallest: expect.arrayContaining([["e"], ["e-a"]]) as string[][],
    });
    expect(Object.keys(found as object)).toEqual(["target", "smallest", "size", "exhaustive"]);
    expect(await json("attack map.json a --most 1")).toEqual(found);
  });

  it("list the circles", async () => {
    expect(await json("circles map.json")).toEqual({
      circles: [{ members: ["c", "d", "c-d", "d-c"], anchored: false }],
    });
    expect((await run("circles map.json")).out).toBe("unfounded: c, d, c-d, d-c\n");
  });
});

describe("gainsay audit", () => {
  const found = async (args: string, files: Record<string, string> = {}) => {
    const { code, out, err } = await run(`audit map.json --json ${args}`, files);
    return { code, err, findings: (JSON.parse(out) as { findings: { code: string; id: string }[] }).findings };
  };

  it("lists findings, and exits with 1 where one is serious", async () => {
    const { code, err, findings } = await found("");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(findings[0]).toEqual({
      code: "circular-support",
      severity: "serious",
      id: "c",
      message: expect.stringMatching(/support each other in a circle/) as string,
      chain: ["c", "c-d", "d", "d-c", "c"],
      settle: expect.stringMatching(/\.$/) as string,
    });
    const fine = mapText({ sources: SOURCES });
    expect(await run("audit fine.json --json", { "fine.json": fine })).toMatchObject({ code: 0, err: "" });
  });

  it("is wrapped for a person, under headings", async () => {
    const { out } = await run("audit map.json", {}, { columns: 60 });
    expect(out).toMatch(/^Circular support \(1\)\nserious {3}/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(out).toMatch(/\d+ findings: \d+ serious, \d+ moderate, \d+ slight\.\n$/);
    expect((await run("audit e.json", { "e.json": mapText() })).out).toBe("Nothing to ask about this map.\n");
  });

  it("looks passages up in the texts, and audits without what is withdrawn", async () => {
    const cites = (starts: string) => ({
      "map.json": mapText({
        sources: SOURCES,
        claims: [
          { id: "a", text: "A.", code: "A1", kind: "finding", citations: [{ source: "s", passage: { starts } }] },
        ],
        evidence: [{ id: "e", text: "E.", kind: "event", attestedBy: [{ source: "s" }] }],
        inferences: [{ id: "e-a", kind: "supports", from: ["e"], to: "a", basis: "stated" }],
      }),
      "dir/s.txt": "The cat sat.",
    });
    const codes = async (args: string, starts: string) =>
      (await found(args, cites(starts))).findings.map(({ code }) => code);
    expect(await codes("", "the cat")).toEqual(["single-sourced", "passage-unchecked"]);
    expect(await codes("--texts dir", "the cat")).toEqual(["single-sourced"]);
    expect(await codes("--texts dir", "the dog")).toEqual(["passage-not-found", "single-sourced"]);
    for (const id of ["s", "e", "e-a", "e/attested-by/0"])
      expect(await codes(`--texts dir --withdraw ${id}`, "the cat")).toEqual(["unsupported-claim"]);
    expect(await codes("--texts dir --withdraw A1", "the cat")).toEqual([]);
  });
});

describe("gainsay, used wrongly", () => {
  it.each([
    ["", /Say what to do/],
    ["chek map.json", /Unknown command 'chek'\. Did you mean check\?/],
    ["help nope", /There is no command “nope”\. See gainsay --help/],
    ["help chek", /There is no command “chek”\. Did you mean check\?/],
    ["audit map.json --texts none", /There is no folder none/],
    ["audit map.json --withdraw zzzzzz", /no “zzzzzz”/],
    ["standing map.json --withdraw e/attested-by/1", /no “e\/attested-by\/1”/],
    ["check", /Missing required argument 'file'/],
    ["check a b", /Too many arguments/],
    ["check map.json --jsn", /Unknown option '--jsn'\. Did you mean --json\?/],
    ["matrix map.json --rows nodes", /Allowed choices are sources, evidence/],
    ["matrix map.json --json --csv", /cannot be used with/],
    ["attack map.json a --most none", /whole number from 1 to 99/],
    ["attack map.json on", /no “on”.*Did you mean one/],
    ["needs map.json two", /“two” stands under schools/],
    ["needs map.json zzzzzz", /no “zzzzzz”; this needs the id of a claim, evidence item, source or link\.$/m],
    ["standing map.json --withdraw e-aa", /Did you mean e-a/],
    ["standing none.json", /There is no file/],
  ])("says in one sentence what is wrong: %s", async (args, says) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).not.toMatch(/ at |Error|undefined/);
  });

  it("refuses to reason about a map with problems, and says how to see them", async () => {
    const { code, err } = await run("standing bad.json", { "bad.json": mapText({ claims: [{ id: "a" }] }) });
    expect(code).toBe(2);
    expect(err).toContain("gainsay check bad.json");
  });

  it("says its version", async () => {
    expect(await run("--version")).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      err: "",
    });
  });

  it("takes the code of a claim where it takes its id", async () => {
    const coded = mapText({
      claims: [{ id: "a", text: "A.", code: "A1", kind: "finding", commonGround: true }],
    });
    const files = { "coded.json": coded };
    expect((await run("needs coded.json a1 --json", files)).out).toContain('"id": "a"');
    expect((await run("standing coded.json --withdraw A1", files)).out).toContain("T → F");
    expect((await run("attack coded.json A1 --json", files)).out).toContain('"target": "a"');
  });

  it("explains itself", async () => {
    for (const args of ["--help", "help", "matrix --help"])
      expect(await run(args)).toMatchObject({
        code: 0,
        err: "",
        out: expect.stringContaining("Usage: gainsay") as string,
      });
  });
});

describe("gainsay on a terminal", () => {
  it("shows colours there and nowhere else", async () => {
    const colours = { hasColour: true };
    for (const args of ["check map.json", "standing map.json", "matrix map.json", "circles map.json"]) {
      expect((await run(args, {}, colours)).out).toContain("\u001b[");
      expect((await run(args)).out).not.toContain("\u001b");
      expect((await run(args.startsWith("check") ? args : `${args} --json`)).out).not.toContain("\u001b");
    }
  });

  it("keeps columns aligned under colours and beside Chinese", async () => {
    const chinese = mapText({
      claims: [
        { id: "a", text: "中苏分裂", kind: "finding" },
        { id: "long-id", text: "B.", kind: "finding" },
      ],
    });
    const plain = (await run("standing z.json", { "z.json": chinese })).out.split("\n");
    expect(plain[0]?.indexOf("中")).toBe(plain[1]?.indexOf("B."));
  });

  it("tells of long work only where somebody watches", async () => {
    expect((await run("attack map.json a", {}, { isWatched: true })).err).toMatch(/Searching/);
    expect((await run("attack map.json a")).err).toBe("");
  });
});

it("answers every command for the bundled map", { timeout: 60_000 }, async () => {
  const files = { "split.json": readFileSync("data/sino-soviet-split.json", "utf8") };
  for (const args of [
    "check split.json",
    "standing split.json",
    "matrix split.json",
    "matrix split.json --csv",
    "matrix split.json --rows evidence --json",
    "circles split.json",
    "needs split.json alliance-centred",
  ]) {
    const { code, out } = await run(args, files);
    expect({ args, code }).toEqual({ args, code: args.startsWith("needs") ? 2 : 0 });
    expect(out.length > 0).toBe(code === 0);
  }
});

describe("gainsay compare", () => {
  const talked = mapText({
    sources: SOURCES,
    schools: [
      { id: "one", name: "The first school", shortName: "1", explanation: "a", summary: "One", hue: "blue" },
      { id: "two", name: "The second school", shortName: "2", explanation: "b", summary: "Two", hue: "green" },
    ],
    scholars: [{ id: "critic", name: { literal: "A Critic" } }],
    episodes: [
      { id: "peace", label: "Peace", date: "1919-06" },
      { id: "war", label: "War", date: "1914/1918" },
    ],
    claims: [
      { id: "a", text: "A is so.", kind: "explanation", code: "A0" },
      { id: "b", text: "B is so.", kind: "explanation", code: "B0" },
      { id: "c", text: "C is so.", kind: "finding", code: "A1", episodes: ["war"] },
      { id: "d", text: "D is so.", kind: "finding", code: "B1", episodes: ["war"] },
    ],
    evidence: [
      { id: "e", text: "E was so.", kind: "event", attestedBy: [{ source: "s" }], episodes: ["war"], code: "E1" },
    ],
    stances: [
      { id: "s1", by: "one", on: "c", position: "asserts" },
      { id: "s2", by: "two", on: "c", position: "concedes" },
      { id: "s3", by: "two", on: "d", position: "asserts" },
      { id: "s4", by: "one", on: "peace", position: "silent", reportedBy: "critic" },
    ],
    inferences: [
      { id: "e-a", kind: "supports", from: ["e"], to: "a", basis: "stated" },
      { id: "e-b", kind: "supports", from: ["e"], to: "b", basis: "stated" },
      { id: "c-d", kind: "rebuts", from: ["c"], to: "d", basis: "stated" },
    ],
  });

  it("says of each episode, by date, who speaks, who agrees, who clashes and what both build on", async () => {
    const { code, out, err } = await run("compare map.json one two --json", { "map.json": talked });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      episodes: [
        {
          id: "war",
          label: "War",
          date: "1914/1918",
          cells: [
            { school: "one", position: "speaks", claims: ["c"] },
            { school: "two", position: "speaks", claims: ["c", "d"] },
          ],
          agreements: ["c"],
          clashes: [{ claims: ["c", "d"], link: "c-d" }],
          hinges: ["e"],
        },
        {
          id: "peace",
          label: "Peace",
          date: "1919-06",
          cells: [
            { school: "one", position: "silent-on-record", claims: [] },
            { school: "two", position: "no-entry", claims: [] },
          ],
          agreements: [],
          clashes: [],
          hinges: [],
        },
      ],
    });
    expect(err).toBe("Under no episode: 2 claims of these schools. Without --json they are listed.\n");
  });

  it("takes a school by the code of its explanation, in either case", async () => {
    const byCode = await run("compare map.json a0 B0 --json", { "map.json": talked });
    expect(byCode.out).toBe((await run("compare map.json one two --json", { "map.json": talked })).out);
  });

  it("writes columns that stand under their heads, wrapped, with what lies between them and under no episode", async () => {
    const { code, out } = await run("compare map.json one two", { "map.json": talked });
    expect(code).toBe(0);
    const lines = out.split("\n");
    const second = lines[0]?.indexOf("The second school") ?? -1;
    expect(lines.find((line) => line.startsWith("1914–18"))?.slice(second)).toBe("A1: C is so.");
    expect(lines.find((line) => line.startsWith("June 1919"))).toMatch(/silent, on record \(A Critic\) +no entry/);
    expect(out).toContain("agree   A1: C is so.");
    expect(out).toContain("clash   A1 rebuts B1: c-d");
    expect(out).toContain("hinge   E1: E was so.");
    expect(lines.find((line) => line.startsWith("no episode"))).toMatch(/A0: A is so\. +B0: B is so\./);
    expect(out).toContain("Under no episode: 2 claims of these schools.");
  });

  it.each([
    ["compare map.json one", "Name two different schools or more, of one, two."],
    ["compare map.json one one", "Name two different schools or more, of one, two."],
    ["compare map.json one tow", "This map has no “tow”; this needs the id of a school. Did you mean two?"],
    ["compare map.json one c", "“c” stands under claims; this needs a school."],
  ])("%s: one sentence, and exit code 2", async (args, sentence) => {
    expect(await run(args, { "map.json": talked })).toEqual({ code: 2, out: "", err: `${sentence}\n` });
  });
});
