import { describe, expect, it } from "vitest";
import { type Migration, migrate } from "../../../src/formats/document/migrations.ts";

const rename: Migration = ({ titel, ...rest }) => ({ ...rest, title: titel });
const refuse: Migration = () => {
  throw new Error("two claims have the code D2");
};

describe("a document of an older version", () => {
  it("is brought forward step by step, and not changed itself", () => {
    const old = Object.freeze({ version: 1, titel: "T" });
    const steps = new Map<number, Migration>([
      [1, rename],
      [2, ({ title, ...rest }) => ({ ...rest, name: title })],
    ]);
    expect(migrate(old, 1, 3, steps)).toEqual({ ok: true, document: { version: 3, name: "T" } });
    expect(old).toEqual({ version: 1, titel: "T" });
  });

  it("stays as it is where it has the present version", () => {
    const present = { version: 1 };
    expect(migrate(present, 1, 1)).toEqual({ ok: true, document: present });
  });

  it("says at which step it stuck, and why", () => {
    expect(
      migrate(
        { version: 1 },
        1,
        3,
        new Map([
          [1, rename],
          [2, refuse],
        ]),
      ),
    ).toEqual({ ok: false, from: 2, reason: "two claims have the code D2" });
    expect(migrate({ version: 1 }, 1, 2, new Map())).toMatchObject({ ok: false, from: 1 });
  });
});
