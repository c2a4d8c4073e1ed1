import type * as z from "zod/mini";
import { ID_MAX_LENGTH } from "../../model/id.ts";
import { nearestNames } from "../../model/nearestName.ts";
import { jsonPath, type PathStep, type Problem } from "../../model/problem.ts";
import type { ProblemList } from "../../model/problemList.ts";
import { isPrintable } from "../../model/text.ts";
import { chosenOption, schemaNode } from "./schemaNode.ts";
import { shown } from "./shown.ts";

/** Where an issue was found: a value, its schema, and the way to it from the root of the document. */
export interface Place {
  readonly root: unknown;
  readonly path: readonly PathStep[];
  readonly schema: z.core.$ZodType;
}

/** The fields of zod's issues that a sentence needs; zod/mini carries no messages but those that our schemas give. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message?: string | undefined;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly issues?: readonly Issue[];
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly inclusive?: boolean | undefined;
  readonly format?: string;
}

/** What is wrong, in words: `said` follows "“owner”: “key” ". */
interface Fault {
  readonly code: string;
  readonly said: string;
  readonly hint: string;
}

/** What zod/mini says where a schema gives no message of its own. */
const NO_MESSAGE = "Invalid input";

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object in braces {}",
  record: "an object in braces {}",
  array: "a list in brackets []",
};

/** Adds the problems that zod's issues stand for. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[], place: Place, problems: ProblemList): void {
  for (const issue of issues as readonly Issue[])
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys ?? []) problems.add(() => problemOf({ ...issue, keys: [key] }, place));
    else problems.add(() => problemOf(issue, place));
}

/** A zod issue as a problem: one plain sentence that shows the value, and what to do about it. */
export function problemOf(issue: Issue, place: Place): Problem {
  const steps = issue.path as readonly PathStep[];
  const path = jsonPath([...place.path, ...steps, ...(issue.code === "unrecognized_keys" ? (issue.keys ?? []) : [])]);
  const id = idOf(place.root);
  const owner = id === undefined ? jsonPath(place.path).replace(/^\$\.?/, "") || "The map" : `“${id}”`;
  const { code, said, hint } = faultOf(issue, valueAt(place.root, steps), place);
  const subject = steps.length === 0 ? owner : `${owner}: “${jsonPath(steps).slice(2)}”`;
  return { code, path, ...(id !== undefined && { id }), message: `${subject} ${said}`, hint };
}

function faultOf(issue: Issue, value: unknown, place: Place): Fault {
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(value, KINDS[issue.expected ?? ""] ?? "another kind of value");
    case "unrecognized_keys":
      return unknownKey(issue.keys?.[0] ?? "", issue.path, place);
    case "invalid_value":
      return noChoice(value, issue.values ?? []);
    case "too_big":
    case "too_small":
      return wrongSize(issue, value);
    case "invalid_format":
    case "custom":
      return wrongFormat(issue, value);
    case "invalid_key":
      return {
        code: "bad-key",
        said: `is ${issue.issues?.[0]?.message ?? "no key that can stand here"}.`,
        hint: "Rename or remove it.",
      };
    case "invalid_union":
      return noBranch(issue, value, place);
    default:
      return {
        code: "invalid",
        said: `is ${shown(value)}, which cannot stand here.`,
        hint: "Compare it with the format.",
      };
  }
}

function wrongKind(value: unknown, wanted: string): Fault {
  if (value === undefined) return { code: "missing-key", said: "is missing.", hint: `Add it: ${wanted}.` };
  return { code: "wrong-kind", said: `is ${shown(value)}, where ${wanted} belongs.`, hint: `Write ${wanted}.` };
}

function unknownKey(key: string, path: readonly PropertyKey[], place: Place): Fault {
  const known = knownKeys(place, path as readonly PathStep[]);
  const [nearest] = nearestNames(key, known, 1);
  const choices = known.length > 14 ? `${known.slice(0, 14).join(", ")} and others` : known.join(", ");
  const hint = nearest
    ? `Did you mean “${nearest}”?`
    : known.length > 0
      ? `Remove it. What can stand here: ${choices}.`
      : "Remove it.";
  return { code: "unknown-key", said: `has the unknown key ${shown(key)}.`, hint };
}

function noChoice(value: unknown, choices: readonly unknown[]): Fault {
  const list = choices.map((choice) => JSON.stringify(choice));
  const wanted = list.length > 1 ? `one of ${list.join(", ")}` : (list[0] ?? "nothing");
  if (value === undefined) return { code: "missing-key", said: "is missing.", hint: `Add it: ${wanted}.` };
  const [nearest] = typeof value === "string" ? nearestNames(value, choices.map(String), 1) : [];
  const hint = `${nearest ? `Did you mean “${nearest}”? ` : ""}Write ${wanted}.`;
  return { code: "not-a-choice", said: `is ${shown(value)}.`, hint };
}

function wrongSize({ code, origin, maximum, minimum, inclusive }: Issue, value: unknown): Fault {
  const isBig = code === "too_big";
  const bound = (isBig ? maximum : minimum) ?? 0;
  if (origin === "string")
    return {
      code: "too-long",
      said: `has ${(value as string).length.toLocaleString("en")} characters.`,
      hint: `Write at most ${bound.toLocaleString("en")}.`,
    };
  if (origin === "array")
    return isBig
      ? { code: "too-many", said: `has ${(value as unknown[]).length} entries.`, hint: `Give at most ${bound}.` }
      : {
          code: "too-few",
          said: "is an empty list.",
          hint: "Add an entry, or remove the key where it may be missing.",
        };
  if (origin === "object")
    return {
      code: "too-many",
      said: `holds more than ${bound.toLocaleString("en")} values.`,
      hint: "Divide it, or remove what does not belong there.",
    };
  const limit = isBig ? `at most ${bound}` : `${inclusive === false ? "more than" : "at least"} ${bound}`;
  return { code: "out-of-range", said: `is ${shown(value)}.`, hint: `Write a number of ${limit}.` };
}

const FORMATS: Readonly<Record<string, readonly [string, string]>> = {
  date: ["is no date", "Write it as 2026-11-22."],
  datetime: ["is no date with a time", "Write it as 2026-11-22T14:30:00Z."],
};

function wrongFormat({ format, message }: Issue, value: unknown): Fault {
  const [said, hint] = FORMATS[format ?? ""] ?? [];
  if (said && hint) return { code: "bad-format", said: `is ${shown(value)}, which ${said}.`, hint };
  if (message === "is empty")
    return {
      code: "empty-text",
      said: "is empty.",
      hint: "Write something, or remove the key where it may be missing.",
    };
  if (message?.startsWith("holds"))
    return {
      code: "unprintable",
      said: `${message}.`,
      hint: "Type the text again without it; copying from a PDF often brings such characters.",
    };
  const reason = message && message !== NO_MESSAGE ? message : "not in the form that belongs here";
  const hintForId = "Use small letters a–z, digits and single hyphens: mao-welcomed-withdrawal.";
  return {
    code: "bad-format",
    said: `is ${shown(value)}, ${reason}.`,
    hint: reason.includes("id") ? hintForId : "Correct it.",
  };
}

/** A value that fits no branch of a union: the branch of its own kind has the better story. */
function noBranch(issue: Issue, value: unknown, place: Place): Fault {
  if (issue.options) return noChoice(value, issue.options);
  const branches = issue.errors ?? [];
  const own = branches.find(
    ([first]) => first && !(first.code === "invalid_type" && first.path.length === 0) && first.code !== "invalid_value",
  );
  const [first] = own ?? [];
  if (first)
    return faultOf(
      { ...first, path: [...issue.path, ...first.path] },
      valueAt(value, first.path as readonly PathStep[]),
      place,
    );
  const wanted = branches.map(([branch]) =>
    branch?.code === "invalid_value"
      ? (branch.values ?? []).map((choice) => JSON.stringify(choice)).join(", ")
      : (KINDS[branch?.expected ?? ""] ?? "another value"),
  );
  return wrongKind(value, [...new Set(wanted)].join(" or "));
}

/** The keys that an object inside a value may have. */
function knownKeys(place: Place, path: readonly PathStep[]): readonly string[] {
  let value = place.root;
  let node = schemaNode(place.schema);
  for (let at = 0; ; at += 1) {
    if (node.kind === "choice") {
      const option = chosenOption(node, (value ?? {}) as Readonly<Record<string, unknown>>);
      if (!option) return [];
      node = schemaNode(option);
    }
    const step = path[at];
    if (step === undefined) return node.kind === "object" ? Object.keys(node.shape) : [];
    const next =
      node.kind === "object"
        ? node.shape[step]
        : node.kind === "list"
          ? node.item
          : node.kind === "record"
            ? node.value
            : undefined;
    if (!next) return [];
    node = schemaNode(next);
    value = valueAt(value, [step]);
  }
}

function valueAt(value: unknown, path: readonly PathStep[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<PathStep, unknown>)[step];
  }
  return current;
}

/** A record's id, where it is near enough to one to stand in a sentence. */
function idOf(record: unknown): string | undefined {
  const id = valueAt(record, ["id"]);
  return typeof id === "string" && id.length > 0 && id.length <= ID_MAX_LENGTH && isPrintable(id) ? id : undefined;
}
