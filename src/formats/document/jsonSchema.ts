import * as z from "zod/mini";
import { Citation, Locator, Passage } from "../../model/citation.ts";
import { Id } from "../../model/id.ts";
import { Head, MapDocument, Position, RECORDS } from "../../model/mapDocument.ts";
import { CslDate, Name } from "../../model/source.ts";
import { DESCRIPTIONS, FIELD_DESCRIPTIONS } from "./schemaDescriptions.ts";

/** The schemas that stand under a name of their own in `$defs`. */
const NAMED = { Id, Citation, Locator, Passage, Name, CslDate, Head, Position, ...RECORDS } as const;

type JsonObject = Record<string, unknown>;

/**
 * The map format as JSON Schema (draft 2020-12), for editors that complete and check a file. It says the shape only;
 * how records refer to each other is told by `gainsay check`.
 */
export function mapJsonSchema(): JsonObject {
  const registry = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [name, schema] of Object.entries(NAMED)) registry.add(schema, { id: name, ...DESCRIPTIONS[name] });
  // Named, it would be taken for a reference to itself.
  registry.add(MapDocument, DESCRIPTIONS.MapDocument ?? {});
  const { $schema, ...schema } = z.toJSONSchema(MapDocument, {
    io: "input",
    metadata: registry,
    override: ({ jsonSchema }) => {
      // A section that is missing is empty; editors need not be told to write it.
      delete jsonSchema.default;
    },
  }) as JsonObject;
  describeFields(schema, FIELD_DESCRIPTIONS.MapDocument);
  const definitions = schema.$defs as Readonly<Record<string, JsonObject>>;
  for (const [name, fields] of Object.entries(FIELD_DESCRIPTIONS))
    if (definitions[name]) describeFields(definitions[name], fields);
  return { $schema, $id: "urn:gainsay:map:1", ...schema };
}

function describeFields(schema: JsonObject, fields: Readonly<Record<string, string>> = {}): void {
  for (const option of [schema, ...((schema.oneOf ?? []) as JsonObject[])])
    for (const [key, field] of Object.entries((option.properties ?? {}) as Record<string, JsonObject>))
      if (fields[key]) (option.properties as Record<string, JsonObject>)[key] = { description: fields[key], ...field };
}
