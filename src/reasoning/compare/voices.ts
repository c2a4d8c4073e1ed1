import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import type { Stance } from "../../model/stance.ts";
import { schoolBehind } from "../schools.ts";

/** How a school holds a claim. */
export type Hold = "asserts" | "concedes";

/** A stance of a school, or of a scholar who speaks for it. */
export interface SchoolStance {
  readonly school: Id;
  readonly stance: Stance;
}

export interface Voices {
  /** Claim → the schools that assert or concede it, in the order of the file; a school that does both asserts. */
  readonly held: ReadonlyMap<Id, ReadonlyMap<Id, Hold>>;
  /** Claim → by which stances schools deny it. */
  readonly denied: ReadonlyMap<Id, readonly SchoolStance[]>;
  /** Episode → by which stances somebody says that a school is silent on it. */
  readonly silent: ReadonlyMap<Id, readonly SchoolStance[]>;
}

const known = new WeakMap<MapDocument, Voices>();

/**
 * What the schools of a map hold, deny and are said to leave out. A school asserts its explanation; otherwise it speaks
 * through its own stances and those of the scholars who speak for it (`schoolBehind`). An umbrella doesn't speak through
 * the schools within it, nor they through it. Cached by the map's identity.
 */
export function voicesOf(map: MapDocument): Voices {
  let voices = known.get(map);
  if (!voices) {
    voices = readVoices(map);
    known.set(map, voices);
  }
  return voices;
}

function readVoices(map: MapDocument): Voices {
  const index = indexMap(map);
  const held = new Map<Id, Map<Id, Hold>>();
  const denied = new Map<Id, SchoolStance[]>();
  const silent = new Map<Id, SchoolStance[]>();
  const hold = (claim: Id, school: Id, how: Hold) => {
    const schools = held.get(claim) ?? new Map<Id, Hold>();
    if (schools.get(school) !== "asserts") schools.set(school, how);
    held.set(claim, schools);
  };
  for (const { id, explanation } of map.schools)
    if (recordOf(index, "claims", explanation)) hold(explanation, id, "asserts");
  for (const stance of map.stances) {
    const { by, on, position } = stance;
    const school = schoolBehind(map, by);
    if (school === undefined) continue;
    if (position === "silent") {
      if (recordOf(index, "episodes", on)) add(silent, on, { school, stance });
    } else if (recordOf(index, "claims", on)) {
      if (position === "denies") add(denied, on, { school, stance });
      else hold(on, school, position);
    }
  }
  return { held, denied, silent };
}

function add<T>(groups: Map<Id, T[]>, key: Id, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
