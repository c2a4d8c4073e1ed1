import { describe, expect, it } from "vitest";
import { mapJsonSchema } from "../../../src/formats/document/jsonSchema.ts";

describe("the JSON Schema", () => {
  it("is the one in data/ (npm run schema writes it anew)", async () => {
    await expect(`${JSON.stringify(mapJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      "../../../data/gainsay-map.schema.json",
    );
  });

  it("names every kind of record, and needs nothing from a network", () => {
    const schema = mapJsonSchema() as { $id: string; $defs: Record<string, { title?: string }>; required: string[] };
    expect(schema.$id).toBe("urn:gainsay:map:1");
    expect(schema.required).toEqual(["format", "version", "map"]);
    for (const name of ["sources", "claims", "evidence", "inferences", "Citation"])
      expect(schema.$defs[name]?.title, name).toBeTruthy();
    expect(JSON.stringify(schema).match(/https?:\/\/[^"\\]*/g)).toEqual([
      "https://json-schema.org/draft/2020-12/schema",
    ]);
  });
});
