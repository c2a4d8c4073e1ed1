import type * as z from "zod/mini";
import { schemaNode } from "./schemaNode.ts";

/** Stands for a value that has to be looked at by its schema: it may be wrong, or only out of order. */
export const UNSURE = Symbol("unsure");

/** Gives how many values a value holds where it is right and its keys stand in order, and UNSURE otherwise. */
type Check = (value: unknown) => number | typeof UNSURE;

const checks = new WeakMap<z.core.$ZodType, Check>();

/**
 * A quick look at a value, made once from its schema: it says yes to what the schema would give back unchanged, key for
 * key, and never to anything else. Validators that make a copy of what they check take several times as long, and
 * where the policy of a page forbids code made from text, they cannot do better. What it does not know it leaves to the
 * schema, as it leaves every fault, which only the schema can put into words.
 * @param schema any schema
 * @returns a function from a value to the number of values in it, or UNSURE
 */
export function fastCheck(schema: z.core.$ZodType): Check {
  const known = checks.get(schema);
  if (known) return known;
  // Set before its parts are looked at: a citation holds a citation.
  let check: Check = () => UNSURE;
  checks.set(schema, (value) => check(value));
  check = checkOf(schema);
  return check;
}

function checkOf(schema: z.core.$ZodType): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const passes = passesChecks((def.checks ?? []) as readonly z.core.$ZodCheck[]);
  switch (def.type) {
    case "optional":
      // JSON has no undefined: a key that stands there has a value.
      return fastCheck(def.innerType);
    case "string":
      return "format" in def ? bySchema(schema) : leaf((value) => typeof value === "string" && passes(value));
    case "number":
      // `1e999` is JSON, and no number that can be written again.
      return "format" in def ? bySchema(schema) : leaf((value) => Number.isFinite(value) && passes(value));
    case "boolean":
      return leaf((value) => typeof value === "boolean");
    case "literal": {
      const values: ReadonlySet<unknown> = new Set(def.values);
      return leaf((value) => values.has(value));
    }
    case "enum": {
      const values: ReadonlySet<unknown> = new Set(Object.values(def.entries));
      return leaf((value) => values.has(value));
    }
    case "array":
      return list(fastCheck(def.element), passes);
    case "object":
      return fields(def.shape, def.catchall);
    case "union":
      return choice(schema) ?? oneOf(def.options.map(fastCheck));
    default:
      return bySchema(schema);
  }
}

/** A value without parts. */
function leaf(isRight: (value: unknown) => boolean): Check {
  return (value) => (isRight(value) ? 1 : UNSURE);
}

/** Asks the schema itself, of values without parts alone: of others it would give back a copy. */
function bySchema(schema: z.core.$ZodType): Check {
  const { safeParse } = schema as z.ZodMiniType;
  return leaf((value) => typeof value !== "object" && safeParse(value).success);
}

function list(item: Check, passes: (value: never) => boolean): Check {
  return (value) => {
    if (!Array.isArray(value) || !passes(value as never)) return UNSURE;
    let count = 1;
    for (let at = 0; at < value.length; at += 1) {
      const inside = item(value[at]);
      if (inside === UNSURE) return UNSURE;
      count += inside;
    }
    return count;
  };
}

/** An object of known keys, all that are required, in the order of the schema. */
function fields(shape: Readonly<Record<string, z.core.$ZodType>>, catchall: z.core.$ZodType | undefined): Check {
  const isStrict = catchall?._zod.def.type === "never";
  const known = new Map(
    Object.entries(shape).map(([key, schema], place) => {
      const { type } = schema._zod.def as z.core.$ZodTypes["_zod"]["def"];
      return [key, { place, isRequired: type !== "optional" && type !== "default", check: fastCheck(schema) }];
    }),
  );
  const required = [...known.values()].filter(({ isRequired }) => isRequired).length;
  return (value) => {
    if (!isStrict || typeof value !== "object" || value === null || Array.isArray(value)) return UNSURE;
    let count = 1;
    let before = -1;
    let found = 0;
    for (const key in value) {
      const field = known.get(key);
      if (field === undefined || field.place <= before) return UNSURE;
      const inside = field.check((value as Readonly<Record<string, unknown>>)[key]);
      if (inside === UNSURE) return UNSURE;
      count += inside;
      before = field.place;
      if (field.isRequired) found += 1;
    }
    return found === required ? count : UNSURE;
  };
}

/** One of several kinds of object, told apart by a literal under one key. */
function choice(schema: z.core.$ZodType): Check | undefined {
  const node = schemaNode(schema);
  if (node.kind !== "choice") return undefined;
  const options = new Map<unknown, Check>();
  for (const option of node.options) {
    const { def } = (option as z.core.$ZodTypes)._zod;
    const literal = def.type === "object" ? (def.shape[node.key] as z.core.$ZodTypes | undefined)?._zod.def : undefined;
    if (literal?.type !== "literal") return undefined;
    for (const value of literal.values) options.set(value, fastCheck(option));
  }
  return (value) => {
    if (typeof value !== "object" || value === null) return UNSURE;
    return options.get((value as Readonly<Record<string, unknown>>)[node.key])?.(value) ?? UNSURE;
  };
}

function oneOf(options: readonly Check[]): Check {
  return (value) => {
    for (const option of options) {
      const inside = option(value);
      if (inside !== UNSURE) return inside;
    }
    return UNSURE;
  };
}

/** Whether a value passes the checks of a schema: the common ones here, others by zod's own hand. */
function passesChecks(all: readonly z.core.$ZodCheck[]): (value: unknown) => boolean {
  const tests = all.map(testOf);
  if (tests.length === 0) return () => true;
  if (tests.length === 1) return tests[0] as (value: unknown) => boolean;
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

function testOf(check: z.core.$ZodCheck): (value: unknown) => boolean {
  const def = check._zod.def as z.core.$ZodChecks["_zod"]["def"] | z.core.$ZodCustomDef;
  switch (def.check) {
    case "max_length":
      return (value) => (value as string).length <= def.maximum;
    case "min_length":
      return (value) => (value as string).length >= def.minimum;
    case "string_format": {
      if (def.format !== "regex" || !def.pattern) break;
      const { pattern } = def;
      return pattern.global || pattern.sticky
        ? (value) => new RegExp(pattern).test(value as string)
        : (value) => pattern.test(value as string);
    }
    case "custom":
      return (value) => def.fn(value) === true;
    default:
  }
  return (value) => {
    const payload = { value, issues: [] } as z.core.ParsePayload;
    const later = (check as z.core.$ZodCheck<unknown>)._zod.check(payload);
    return !(later instanceof Promise) && payload.issues.length === 0;
  };
}
