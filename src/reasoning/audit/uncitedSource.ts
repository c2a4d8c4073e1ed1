import type { Citation } from "../../model/citation.ts";
import type { Id } from "../../model/id.ts";
import { sourceLabel } from "../../model/source.ts";
import type { Rule } from "./Audited.ts";
import { citationsOf } from "./citationsOf.ts";

/**
 * Sources that nothing cites: no citation of any record, none that was seen via them, no document that derives from
 * them, no outline that uses them.
 */
export const uncitedSource: Rule = ({ map }) => {
  const cited = new Set<Id>(map.outlines.flatMap(({ sections }) => sections.flatMap(({ uses }) => uses)));
  for (const { custom } of map.sources) for (const id of custom.derivesFrom ?? []) cited.add(id);
  for (const { citation } of citationsOf(map))
    for (let at: Citation | undefined = citation; at; at = at.via) cited.add(at.source);
  return map.sources
    .filter(({ id }) => !cited.has(id))
    .map((source) => ({
      code: "uncited-source",
      severity: "slight",
      id: source.id,
      message: `Nothing on this map cites ${sourceLabel(source)}.`,
      chain: [source.id],
      settle: "Cite it where it speaks, or leave it out.",
    }));
};
