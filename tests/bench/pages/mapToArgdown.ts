import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { sourceLabel } from "../../../src/model/source.ts";

/**
 * The same argument in Argdown, as far as Argdown has it: statements with their supports and attacks. What undercuts a
 * link attacks the link's end here, and each linked premise stands for itself, so Argdown has less to draw.
 */
export function mapToArgdown(map: MapDocument): string {
  const ends = new Map(map.inferences.map(({ id, to }) => [id, to]));
  const endOf = (id: string): string => {
    const next = ends.get(id);
    return next === undefined ? id : endOf(next);
  };
  const relations = new Map<string, Set<string>>();
  const relate = (to: string, sign: "+" | "-", from: string) => {
    if (to === from) return;
    const lines = relations.get(to) ?? new Set();
    relations.set(to, lines.add(`  <${sign} [${from}]`));
  };
  for (const { kind, from, to } of map.inferences)
    for (const premise of from) relate(endOf(to), kind === "rebuts" || kind === "undercuts" ? "-" : "+", premise);
  for (const { id, attestedBy } of map.evidence) for (const { source } of attestedBy) relate(id, "+", source);
  const texts = [...map.claims, ...map.evidence].map(({ id, text }) => [id, text] as const);
  const titles = map.sources.map((source) => [source.id, sourceLabel(source)] as const);
  return [...texts, ...titles]
    .map(([id, text]) => [`[${id}]: ${plain(text)}`, ...(relations.get(id) ?? [])].join("\n"))
    .join("\n\n");
}

/** Text without what Argdown takes for its own signs. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} ,.;’]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
