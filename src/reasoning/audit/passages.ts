import type { Citation, Passage } from "../../model/citation.ts";
import type { Id } from "../../model/id.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { findPassage, toWords, type Words } from "../../model/passage.ts";
import { sourceLabel } from "../../model/source.ts";
import type { Audited, Rule } from "./Audited.ts";
import { citationsOf } from "./citationsOf.ts";
import type { Finding } from "./Finding.ts";
import { counted, nameOf } from "./named.ts";

/** A passage with the record that cites it and the documents in which it may be seen, its own first. */
interface CitedPassage {
  readonly owner: Id;
  readonly passage: Passage;
  readonly seenIn: readonly Id[];
}

/**
 * Whether each passage stands in its document exactly once (see `findPassage`). A passage is looked up in the text of
 * the document that it is cited from; where that text is not at hand, in the nearest document via which it was seen.
 * Not found is serious: the map points at words that are not there. Found more than once is moderate.
 *
 * Where no text is at hand, one finding for each document says how many passages wait: the document that the compiler
 * held, the outermost of what it was seen via.
 */
export const passages: Rule = (audited) => {
  const words = new Map<Id, Words>();
  const wordsOf = (id: Id): Words | undefined => {
    const text = audited.texts?.get(id);
    if (text !== undefined && !words.has(id)) words.set(id, toWords(text));
    return words.get(id);
  };
  const findings: Finding[] = [];
  const waiting = new Map<Id, number>();
  for (const cited of passagesOf(audited)) {
    const source = cited.seenIn.find((id) => audited.texts?.has(id));
    const text = source === undefined ? undefined : wordsOf(source);
    if (source !== undefined && text) findings.push(...lookUp(audited, cited, source, text));
    else {
      const held = cited.seenIn.at(-1) as Id;
      waiting.set(held, (waiting.get(held) ?? 0) + 1);
    }
  }
  return [...findings, ...unchecked(audited, waiting)];
};

function passagesOf({ map }: Audited): CitedPassage[] {
  return citationsOf(map).flatMap(({ owner, citation }) => {
    const found: CitedPassage[] = [];
    for (let at: Citation | undefined = citation; at; at = at.via) {
      const { passage } = at;
      const seenIn: Id[] = [];
      for (let via: Citation | undefined = at; via; via = via.via) seenIn.push(via.source);
      if (passage) found.push({ owner, passage, seenIn });
    }
    return found;
  });
}

function lookUp({ map }: Audited, { owner, passage }: CitedPassage, source: Id, text: Words): Finding[] {
  const match = findPassage(text, passage);
  if (match.found === "once") return [];
  const record = recordOf(indexMap(map), "sources", source);
  const document = record ? sourceLabel(record) : source;
  const cited = `The passage “${passage.starts}${passage.ends ? ` … ${passage.ends}` : ""}”, cited for ${nameOf(map, owner)},`;
  const found = { id: owner, chain: [source, owner] };
  if (match.found === "never")
    return [
      {
        ...found,
        code: "passage-not-found",
        severity: "serious",
        message: `${cited} does not stand in ${document}.`,
        settle: "Compare the words with the document, and check that the text at hand is the edition that is cited.",
      },
    ];
  return [
    {
      ...found,
      code: "passage-ambiguous",
      severity: "moderate",
      message: `${cited} stands in ${document} ${match.times} times.`,
      settle: "Add the words before or after it (“before”, “after”), or more of its first words.",
    },
  ];
}

function unchecked({ map }: Audited, waiting: ReadonlyMap<Id, number>): Finding[] {
  const index = indexMap(map);
  const order = map.sources.map(({ id }) => id).filter((id) => waiting.has(id));
  return order.map((id) => {
    const count = waiting.get(id) as number;
    const source = recordOf(index, "sources", id);
    return {
      code: "passage-unchecked",
      severity: "slight",
      id,
      message: `${counted(count, "passage")} of ${source ? sourceLabel(source) : id} ${count === 1 ? "was" : "were"} not checked, for want of its text.`,
      chain: [id],
      settle: "Check the map against your own copy of the text.",
    };
  });
}
