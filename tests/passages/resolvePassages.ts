import { readdirSync, readFileSync } from "node:fs";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { findPassage, type Words } from "../../src/model/passage.ts";

/** A passage of a map that must stand in a text exactly once. */
export interface Resolved {
  /** `file: record, “first words”`. */
  readonly name: string;
  readonly found: "once" | "never" | "often";
}

/** The bundled maps by file name. */
function bundledMaps(): ReadonlyMap<string, MapDocument> {
  const files = readdirSync("data").filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"));
  return new Map(
    files.map((file) => {
      const opened = openDocument(readFileSync(`data/${file}`));
      if (!opened.ok) throw new Error(`data/${file}: ${opened.problems[0]?.message}`);
      return [file, opened.map];
    }),
  );
}

/** Looks up every passage of every bundled map that is of one of the texts. */
export function resolvePassages(texts: ReadonlyMap<string, Words>): Resolved[] {
  return [...bundledMaps()].flatMap(([file, map]) =>
    citationsOf(map).flatMap(({ owner, citation: { source, passage } }) => {
      const text = texts.get(source);
      if (!text || !passage) return [];
      return [{ name: `${file}: ${owner}, “${passage.starts}”`, found: findPassage(text, passage).found }];
    }),
  );
}

function citationsOf(map: MapDocument): { owner: string; citation: Citation }[] {
  const cited = [
    ...map.claims.map(({ id, citations }) => ({ id, citations })),
    ...map.evidence.map(({ id, attestedBy }) => ({ id, citations: attestedBy })),
    ...map.inferences.map(({ id, citations }) => ({ id, citations })),
    ...map.stances.map(({ id, citations }) => ({ id, citations })),
    ...map.scholars.map(({ id, schools }) => ({ id, citations: schools?.map(({ citation }) => citation) })),
  ];
  return cited.flatMap(({ id, citations }) => (citations ?? []).flatMap((citation) => withVia(id, citation)));
}

function withVia(owner: string, citation: Citation): { owner: string; citation: Citation }[] {
  return [{ owner, citation }, ...(citation.via ? withVia(owner, citation.via) : [])];
}
