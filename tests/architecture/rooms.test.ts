import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { cruiseRooms } from "./cruise.ts";

describe("the rooms", { timeout: 60_000 }, () => {
  it("import only what their row names, in no circle", async () => {
    const { violations } = await cruiseRooms(process.cwd());
    expect(violations).toEqual([]);
  });

  it("are all seen: with a TypeScript that it cannot parse, dependency-cruiser finds nothing and passes", async () => {
    const { modules } = await cruiseRooms(process.cwd());
    const written = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
      .map((file) => `src/${file.replaceAll("\\", "/")}`);
    expect(written.length).toBeGreaterThan(60);
    expect(written.filter((file) => !modules.includes(file))).toEqual([]);
  });
});

describe("the guard of the rooms", { timeout: 60_000 }, () => {
  const FAULTS: readonly (readonly [string, Record<string, string>])[] = [
    [
      "model-imports-its-row",
      {
        "model/a.ts": 'import type { B } from "../store/b.ts";\nexport type A = B;',
        "store/b.ts": "export type B = 1;",
      },
    ],
    [
      "reasoning-imports-its-row",
      { "reasoning/a.ts": 'export { b } from "../formats/b.ts";', "formats/b.ts": "export const b = 1;" },
    ],
    ["app-imports-its-row", { "app/a.ts": 'import "../cli/b.ts";', "cli/b.ts": "export const b = 1;" }],
    [
      "no-view-imports-another",
      { "views/map/a.ts": 'import "../matrix/b.ts";', "views/matrix/b.ts": "export const b = 1;" },
    ],
    [
      "no-circles",
      {
        "model/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;',
        "model/b.ts": 'import type { A } from "./a.ts";\nexport type B = A;',
      },
    ],
    ["only-the-command-line-knows-node", { "formats/a.ts": 'import "node:fs";' }],
    ["every-module-has-a-room", { "app/a.ts": 'import "../utils/b.ts";', "utils/b.ts": "export const b = 1;" }],
    ["nothing-is-missing", { "model/a.ts": 'import "./b.ts";' }],
  ];

  it.each(FAULTS)("sees a breach of %s", async (rule, files) => {
    const folder = mkdtempSync(join(tmpdir(), "gainsay-rooms-"));
    try {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, "src", file)), { recursive: true });
        writeFileSync(join(folder, "src", file), `${text}\n`);
      }
      const { violations } = await cruiseRooms(folder);
      expect(violations.map((violation) => violation.split(":")[0])).toContain(rule);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
