import { jsonPath, type PathStep } from "../../model/problem.ts";
import { createProblemList, type ProblemList } from "../../model/problemList.ts";

/** The keys of a parsed value: how many it kept, and those that later steps would drop. */
export interface LostKeys {
  readonly count: number;
  readonly reserved: ProblemList;
}

/**
 * Counts the keys of a parsed value, as long as none of them is reserved: most files need no more than that.
 * @returns their number, or undefined where one is reserved
 */
export function countKeys(value: object): number | undefined {
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item !== "object" || item === null) continue;
      const inside = countKeys(item);
      if (inside === undefined) return undefined;
      count += inside;
    }
    return count;
  }
  for (const key in value) {
    if (key === "__proto__") return undefined;
    count += 1;
    const item = (value as Record<string, unknown>)[key];
    if (typeof item !== "object" || item === null) continue;
    const inside = countKeys(item);
    if (inside === undefined) return undefined;
    count += inside;
  }
  return count;
}

/**
 * Counts the keys that JSON.parse kept, which are fewer than were written where a key stood twice, and finds
 * `__proto__`, which assignment takes for the prototype and validators leave out. Recursive: nesting is bounded.
 */
export function findLostKeys(root: unknown): LostKeys {
  const reserved = createProblemList();
  const path: PathStep[] = [];
  let count = 0;
  const walk = (value: object) => {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += 1) {
        const item: unknown = value[at];
        if (typeof item !== "object" || item === null) continue;
        path.push(at);
        walk(item);
        path.pop();
      }
      return;
    }
    for (const key in value) {
      count += 1;
      const item = (value as Record<string, unknown>)[key];
      path.push(key);
      if (key === "__proto__") reserved.add(() => reservedKey(path));
      if (typeof item === "object" && item !== null) walk(item);
      path.pop();
    }
  };
  if (typeof root === "object" && root !== null) walk(root);
  return { count, reserved };
}

function reservedKey(path: readonly PathStep[]) {
  return {
    code: "unknown-key",
    path: jsonPath(path),
    message: "“__proto__” can be no key of a map.",
    hint: "Remove it, or give the record that it names another id.",
  };
}
