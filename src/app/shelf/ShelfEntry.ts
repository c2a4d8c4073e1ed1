import { openDocument } from "../../formats/document/openDocument.ts";
import type { MapDocument } from "../../model/mapDocument.ts";

/** What the shelf knows of a map: all that can be said of it without loading it. */
export interface ShelfEntry {
  /** The map with no more than its head, its schools and the claims that are their explanations. */
  readonly head: MapDocument;
  readonly counts: Readonly<Record<"schools" | "claims" | "evidence" | "sources" | "inferences", number>>;
}

const NO_RECORDS = {
  ...{ sources: [], schools: [], scholars: [], episodes: [], claims: [], evidence: [], inferences: [] },
  ...{ stances: [], remarks: [], views: [], outlines: [], positions: {} },
} satisfies Partial<MapDocument>;

/**
 * Makes the shelf's entry of a map file; the build does, so that no page has to load whole maps for their titles.
 * @throws an Error with the first problem, where the file is no sound map
 */
export function makeShelfEntry(text: string): ShelfEntry {
  const opened = openDocument(text);
  if (!opened.ok) throw new Error(`no map for the shelf: ${opened.problems[0]?.message ?? opened.failure}`);
  const { schools, claims, evidence, sources, inferences } = opened.map;
  const explanations = new Set(schools.map(({ explanation }) => explanation));
  return {
    head: {
      ...opened.map,
      ...NO_RECORDS,
      schools,
      claims: claims
        .filter(({ id }) => explanations.has(id))
        .map(({ id, text, code, kind }) => ({ id, text, code, kind })),
    },
    counts: {
      schools: schools.length,
      claims: claims.length,
      evidence: evidence.length,
      sources: sources.length,
      inferences: inferences.length,
    },
  };
}
