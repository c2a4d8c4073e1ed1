import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";

/** The claims that explain: those that head a school, and those of the kind. */
export function explanationsOf(map: MapDocument): ReadonlySet<Id> {
  const headed = map.schools.map(({ explanation }) => explanation);
  return new Set([...headed, ...map.claims.filter(({ kind }) => kind === "explanation").map(({ id }) => id)]);
}
