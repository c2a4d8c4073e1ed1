import { useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { audit } from "../../../reasoning/audit/audit.ts";
import type { Finding } from "../../../reasoning/audit/Finding.ts";
import { type RankedSource, sourceRanking } from "../../../reasoning/audit/sourceRanking.ts";
import { labelling, labelWithout } from "../../../reasoning/standing.ts";
import { useWork, type Work } from "../../useWork.ts";
import type { AuditWorkers } from "../AuditWorkers.ts";

/** Up to so many records a map is looked over while the screen is drawn; beyond, beside the page. */
const SMALL = 700;
const RANKING_BUDGET = 20_000;

function isSmall({ claims, evidence, inferences, sources }: MapDocument): boolean {
  return claims.length + evidence.length + inferences.length + sources.length <= SMALL;
}

/** The findings on a map without what is withdrawn, the graver first within each group. */
export function useFindings(
  map: MapDocument,
  withdrawn: readonly Id[],
  { audit: auditLater }: AuditWorkers,
): Work<readonly Finding[]> {
  const job = useMemo(() => {
    const labelled = () => (withdrawn.length > 0 ? labelWithout(map, new Set(withdrawn)) : labelling(map));
    return {
      ...(isSmall(map) && { now: () => audit(map, { labelled: labelled() }) }),
      later: (signal: AbortSignal) => auditLater(map, withdrawn, signal),
    };
  }, [map, withdrawn, auditLater]);
  return useWork(job);
}

/** The documents of a map by what would fall with each, where nothing else is withdrawn. */
export function useRanking(map: MapDocument, { rankSources }: AuditWorkers): Work<readonly RankedSource[]> {
  const job = useMemo(
    () => ({
      ...(isSmall(map) && { now: () => sourceRanking(map) }),
      later: (signal: AbortSignal) => rankSources(map, RANKING_BUDGET, signal),
    }),
    [map, rankSources],
  );
  return useWork(job);
}
