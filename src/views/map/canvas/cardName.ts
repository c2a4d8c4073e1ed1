import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { InferenceKind } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, type MapIndex, recordOf } from "../../../model/mapIndex.ts";
import { sourceLabel } from "../../../model/source.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { codesOf } from "../../record/recordNames.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import type { CardKind } from "../scene/cardSize.ts";

interface RelationCount {
  readonly kind: InferenceKind;
  readonly count: number;
  readonly words: string;
}

const NOUNS: Readonly<Record<InferenceKind, readonly [string, string]>> = {
  supports: ["support", "supports"],
  rebuts: ["rebuttal", "rebuttals"],
  undercuts: ["undercut of a support", "undercuts of its supports"],
  qualifies: ["limit", "limits"],
};

/** How many links of each kind meet a record; undercuts are counted at the steps that lead to it. */
export function countsAt(index: MapIndex, id: Id): RelationCount[] {
  const into = index.inferencesTo.get(id) ?? [];
  const tally: Record<InferenceKind, number> = { supports: 0, rebuts: 0, undercuts: 0, qualifies: 0 };
  for (const link of into) {
    tally[link.kind] += 1;
    for (const onStep of index.inferencesTo.get(link.id) ?? []) if (onStep.kind === "undercuts") tally.undercuts += 1;
  }
  return (Object.entries(tally) as [InferenceKind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, count, words: `${count} ${NOUNS[kind][count === 1 ? 0 : 1]}` }));
}

const KIND_WORDS: Readonly<Record<CardKind, string>> = {
  explanation: "explanation",
  claim: "claim",
  evidence: "evidence",
  document: "document",
};

/** What a screen reader says of a card. */
export function cardName(
  map: MapDocument,
  labelling: Labelling,
  id: Id,
  kind: CardKind,
  school: Id | undefined,
): string {
  const index = indexMap(map);
  const source = recordOf(index, "sources", id);
  if (source)
    return `${sourceLabel(source)}, document, ${source.custom.unseen ? "unseen by the compiler" : "read by the compiler"}`;
  const statement = recordOf(index, "claims", id) ?? recordOf(index, "evidence", id);
  if (!statement) return id;
  const parts = [
    `${codesOf(map).get(id) ?? ""} ${statement.text}`.trim().replace(/\.$/, ""),
    school === undefined ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}, ${recordOf(index, "schools", school)?.name ?? ""}`,
    statement.date === undefined ? "" : formatDate(statement.date),
    standingWordOf(labelling, id),
    ...countsAt(index, id).map(({ words }) => words),
  ];
  return parts.filter(Boolean).join(". ");
}
