import type { ReactNode } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { statementName } from "../../reasoning/explainStanding.ts";

/**
 * A sentence in which every record that it names can be pressed.
 * @param mentions the records, in the order of the sentence
 * @param link draws one of them
 */
export function linkedSentence(
  map: MapDocument,
  sentence: string,
  mentions: readonly Id[],
  link: (id: Id) => ReactNode,
): ReactNode[] {
  const parts: ReactNode[] = [];
  let rest = sentence;
  for (const mention of mentions) {
    const name = statementName(map, mention);
    const at = rest.indexOf(name);
    if (at === -1) continue;
    parts.push(rest.slice(0, at), link(mention));
    rest = rest.slice(at + name.length);
  }
  return [...parts, rest];
}
