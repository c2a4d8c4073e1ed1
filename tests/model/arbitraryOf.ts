import fc from "fast-check";
import type * as z from "zod/mini";
import { isPrintable } from "../../src/model/text.ts";

/** Arbitraries for what a schema alone does not say (ids, dates), by the path of keys: `claims.citations.source`. */
export type Overrides = (path: string) => fc.Arbitrary<unknown> | undefined;

/** How deep `via` goes within `via`. */
const DEEPEST = 3;

/** An arbitrary of the values that a zod schema admits, made from the schema, so that a new field is tested at once. */
export function arbitraryOf(schema: z.core.$ZodType, path: string, overrides: Overrides): fc.Arbitrary<unknown> {
  const own = overrides(path);
  if (own) return own;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const bag = bagOf(def);
  switch (def.type) {
    case "optional":
      return arbitraryOf(def.innerType, path, overrides);
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape)
            .filter(([key, field]) => !(isOptional(field) && isTooDeep(path, key)))
            .map(([key, field]) => [key, arbitraryOf(field, `${path}.${key}`, overrides)]),
        ),
        {
          requiredKeys: Object.entries(def.shape)
            .filter(([, field]) => !isOptional(field))
            .map(([key]) => key),
        },
      );
    case "array":
      return fc.array(arbitraryOf(def.element, path, overrides), {
        minLength: bag.minimum ?? 0,
        maxLength: Math.min(3, bag.maximum ?? 3),
      });
    case "union":
      return fc.oneof(...def.options.map((option) => arbitraryOf(option, path, overrides)));
    case "record":
      return fc.dictionary(
        fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/),
        arbitraryOf(def.valueType, `${path}.*`, overrides),
        { maxKeys: 4 },
      );
    case "literal":
      return fc.constantFrom(...def.values);
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "boolean":
      return fc.boolean();
    case "number":
      return bag.format === "safeint"
        ? fc.integer({ min: 1, max: 9_999 })
        : fc
            .double({
              noNaN: true,
              noDefaultInfinity: true,
              min: bag.minimum ?? -1e9,
              max: bag.maximum ?? 1e9,
            })
            .map((x) => x + 0);
    case "string":
      return textOf(bag, path);
    default:
      throw new Error(`No arbitrary for ${def.type} at ${path}`);
  }
}

/** What the checks of a schema ask for. */
interface Bag {
  minimum?: number;
  maximum?: number;
  format?: string;
  isProse?: boolean;
}

function bagOf(def: z.core.$ZodTypes["_zod"]["def"]): Bag {
  const bag: Bag = {};
  for (const check of [def, ...(def.checks ?? []).map((each) => each._zod.def)] as z.core.$ZodChecks["_zod"]["def"][]) {
    if (check.check === "max_length") bag.maximum = check.maximum;
    else if (check.check === "min_length") bag.minimum = check.minimum;
    else if (check.check === "greater_than") bag.minimum = Number(check.value);
    else if (check.check === "less_than") bag.maximum = Number(check.value);
    else if (check.check === "number_format") bag.format = check.format;
    else if (check.check === "string_format") {
      bag.format = check.format;
      bag.isProse = check.pattern?.source === "\\S";
    }
  }
  return bag;
}

function isOptional(schema: z.core.$ZodType): boolean {
  return (schema as z.core.$ZodTypes)._zod.optin === "optional";
}

function isTooDeep(path: string, key: string): boolean {
  return key === "via" && path.split(".via").length > DEEPEST;
}

/** Words of the field, markup that must stay text, and every kind of character. */
const ANY_TEXT = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 6 }) },
  fc.constantFrom(
    "中苏分裂",
    "<script>alert(1)</script>",
    "Khrushchev’s “thaw”",
    "=1+1",
    "a\tb\nc",
    "javascript:alert(1)",
    "é e\u0301",
    "👩‍🏫",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }).filter(isPrintable),
);

function textOf({ format, maximum, isProse }: Bag, path: string): fc.Arbitrary<string> {
  if (format === "date") return fc.constantFrom("2026-11-22", "1999-01-01");
  if (format === "datetime") return fc.constantFrom("2026-11-22T14:30:00Z", "2026-11-22T14:30:00+08:00");
  if (path.endsWith(".URL")) return fc.webUrl();
  if (path.endsWith(".language") && path.startsWith("map")) return fc.constantFrom("en", "zh-Hant", "de-CH");
  const most = maximum ?? 1_000;
  const text = ANY_TEXT.map((each) => each.slice(0, most)).filter(isPrintable);
  return isProse ? text.filter((each) => /\S/.test(each)) : text;
}
