import type { Evidence } from "../../model/evidence.ts";
import { formatDate } from "../../model/formatDate.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import type { Source } from "../../model/source.ts";
import { sourceLabel } from "../../model/source.ts";
import { sourceDate } from "../../model/sourceDate.ts";
import { attestationId } from "../argumentGraph.ts";
import { statementName } from "../explainStanding.ts";
import type { Audited, Rule } from "./Audited.ts";
import { certainSpan, spanOfRecord } from "./certainSpan.ts";
import type { Finding } from "./Finding.ts";
import { counted } from "./named.ts";

/** A primary document made later than so many years after what it attests is a memory of it. */
const LONG_AFTER = 10;
const YEAR = 365.2425 * 86_400_000;

/** Evidence of these kinds happened; what somebody said or wrote may also look back. */
const HAPPENED: ReadonlySet<Evidence["kind"]> = new Set(["event", "treaty"]);
/** What scholars found, and what they missed, is dated by what it is about, not by when it was found. */
const TIMELESS: ReadonlySet<Evidence["kind"]> = new Set(["finding", "absence"]);

/**
 * Evidence that comes too late, read from dates alone and only where it is certain (see `CertainSpan`):
 * - evidence that begins after the time of a claim that it directly supports. Moderate where it is something that
 *   happened (an event, a treaty), which can have caused nothing before it; slight where it is something said or
 *   written, which may look back. The time of a claim is its date, else that of all its episodes together.
 * - a primary document made more than 10 years after what it attests: slight. Secondary literature is later by nature.
 */
export const anachronism: Rule = (audited) =>
  audited.map.evidence.flatMap((evidence) => [
    ...lateForClaims(audited, evidence),
    ...lateDocuments(audited, evidence),
  ]);

function lateForClaims({ map }: Audited, evidence: Evidence): Finding[] {
  if (TIMELESS.has(evidence.kind)) return [];
  const index = indexMap(map);
  const { start } = spanOfRecord(index, evidence);
  if (start === Number.NEGATIVE_INFINITY) return [];
  const hasHappened = HAPPENED.has(evidence.kind);
  return (index.inferencesFrom.get(evidence.id) ?? []).flatMap(({ id: link, kind, to }): Finding[] => {
    const claim = kind === "supports" ? recordOf(index, "claims", to) : undefined;
    if (!claim || start <= spanOfRecord(index, claim).end) return [];
    const when = evidence.date ? `of ${formatDate(evidence.date)}` : "by its episodes";
    const time = claim.date ? `is dated ${formatDate(claim.date)}` : "belongs to earlier episodes";
    return [
      {
        code: "anachronism",
        severity: hasHappened ? "moderate" : "slight",
        id: evidence.id,
        message: `${statementName(map, evidence.id)}, ${when}, is later than what it supports: ${statementName(map, to)} ${time}.`,
        chain: [evidence.id, link, to],
        settle: hasHappened
          ? "Check both dates; what came later may show what was meant, but cannot have caused it."
          : "Say whether it looks back on what it supports, or check both dates.",
      },
    ];
  });
}

function lateDocuments({ map }: Audited, evidence: Evidence): Finding[] {
  const index = indexMap(map);
  const { end } = spanOfRecord(index, evidence);
  return evidence.attestedBy.flatMap((citation, n): Finding[] => {
    const source = recordOf(index, "sources", citation.source);
    if (source?.custom.level !== "primary") return [];
    const made = madeOn(source);
    const years = Math.floor((certainSpan(made).start - end) / YEAR);
    if (made === undefined || !(years >= LONG_AFTER)) return [];
    return [
      {
        code: "anachronism",
        severity: "slight",
        id: evidence.id,
        message: `${sourceLabel(source)} was made in ${formatDate(made)}, ${counted(years, "year")} or more after what it attests, ${statementName(map, evidence.id)}.`,
        chain: [source.id, attestationId(evidence.id, n), evidence.id],
        settle: "Look for a document of the time, or say that this one is a memory of it.",
      },
    ];
  });
}

/** When a document was made: where it was printed again, the first time counts. */
function madeOn(source: Source): string | undefined {
  return sourceDate({ ...source, issued: source["original-date"] ?? source.issued });
}
