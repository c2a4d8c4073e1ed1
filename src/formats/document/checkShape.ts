import type * as z from "zod/mini";
import { Id } from "../../model/id.ts";
import { Head, MapDocument, Position, RECORDS } from "../../model/mapDocument.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import { createProblemList, type ProblemList } from "../../model/problemList.ts";
import { SECTIONS } from "../../model/sections.ts";
import { fastCheck, UNSURE } from "./fastCheck.ts";
import type { RawDocument } from "./migrations.ts";
import { type Place, problemOf, shapeProblems } from "./shapeProblem.ts";

/** So many problems are enough to be counted: the rest of the file is not looked at, and "at least" is said of them. */
const MOST_COUNTED = 50_000;

export type Checked =
  | { readonly ok: true; readonly map: MapDocument }
  | { readonly ok: false; readonly problems: Problem[] };

/**
 * Values inside one record; a source with thousands of authors has fewer. Zod passes the issues of a list on as
 * arguments of one call, and engines allow some hundred thousand of those.
 */
const MOST_VALUES = 20_000;

/**
 * Checks the shape of a document, record by record: so a fault in one costs no more than that one, and a million faults
 * are counted without being kept.
 * @param document a document of the present format and version
 * @returns the map, with its keys in the order of the schema and empty sections filled in, or every problem of shape
 */
export function checkShape(document: RawDocument): Checked {
  const problems = createProblemList();
  const known = Object.keys(MapDocument.shape);
  for (const key of Object.keys(document))
    if (!known.includes(key))
      problems.add(() => problemOf({ code: "unrecognized_keys", keys: [key], path: [] }, rootPlace(document)));
  const check = <T>(schema: z.ZodMiniType<T>, value: unknown, path: PathStep[]) =>
    checkValue(schema, value, path, problems);
  const sections = SECTIONS.map((section) => {
    const records = document[section] ?? [];
    if (!Array.isArray(records)) {
      problems.add(() => problemOf({ code: "invalid_type", expected: "array", path: [section] }, rootPlace(document)));
      return [section, []];
    }
    return [section, records.map((record: unknown, at) => check<unknown>(RECORDS[section], record, [section, at]))];
  });
  const map = {
    format: document.format,
    version: document.version,
    map: check(Head, document.map, ["map"]),
    ...Object.fromEntries(sections),
    positions: checkPositions(document, problems),
  } as MapDocument;
  return problems.count > 0 ? { ok: false, problems: problems.list() } : { ok: true, map };
}

function checkPositions(document: RawDocument, problems: ProblemList): MapDocument["positions"] {
  const given = document.positions ?? {};
  const positions: MapDocument["positions"] = {};
  if (typeof given !== "object" || Array.isArray(given)) {
    problems.add(() =>
      problemOf({ code: "invalid_type", expected: "record", path: ["positions"] }, rootPlace(document)),
    );
    return positions;
  }
  for (const [id, value] of Object.entries(given)) {
    checkValue(Id, id, ["positions", id], problems);
    const position = checkValue(Position, value, ["positions", id], problems);
    if (position) positions[id] = position;
  }
  return positions;
}

function checkValue<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  path: PathStep[],
  problems: ProblemList,
): T | undefined {
  if (problems.count >= MOST_COUNTED) return undefined;
  const size = fastCheck(schema)(value);
  if (size !== UNSURE && size <= MOST_VALUES) return value as T;
  const place: Place = { root: value, path, schema };
  if (countValues(value, MOST_VALUES) > MOST_VALUES) {
    const maximum = MOST_VALUES;
    problems.add(() => problemOf({ code: "too_big", origin: "object", maximum, inclusive: true, path: [] }, place));
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  // Reading the error words every issue; a full list needs only to know that there was one.
  if (problems.isFull) problems.add(() => problemOf({ code: "invalid", path: [] }, place));
  else shapeProblems(result.error.issues, place, problems);
  return undefined;
}

function rootPlace(document: RawDocument): Place {
  return { root: document, path: [], schema: MapDocument };
}

/** Values inside a value, counted no further than just past `most`. */
function countValues(value: unknown, most: number): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const key in value) {
    if (count > most) break;
    count += countValues((value as Record<string, unknown>)[key], most - count);
  }
  return count;
}
