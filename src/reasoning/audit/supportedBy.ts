import { type ArgumentGraph, SUPPORTS } from "../argumentGraph.ts";

/** The statement that a link supports; undefined for attacks, for the backing of a link, and for links without an end. */
export function supportedBy({ kind, target, statementCount }: ArgumentGraph, link: number): number | undefined {
  const end = target[link] as number;
  return kind[link] === SUPPORTS && end >= 0 && end < statementCount ? end : undefined;
}
