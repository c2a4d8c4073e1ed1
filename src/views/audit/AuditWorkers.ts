import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Finding } from "../../reasoning/audit/Finding.ts";
import type { RankedSource } from "../../reasoning/audit/sourceRanking.ts";
import type { SmallestAttack } from "../../reasoning/smallestAttack.ts";

/** What the audit screen has done beside the page. Aborting a signal ends the work at once. */
export interface AuditWorkers {
  audit(map: MapDocument, withdrawn: readonly Id[], signal: AbortSignal): Promise<readonly Finding[]>;
  /** As many documents as could be tried in the time. */
  rankSources(map: MapDocument, budgetMs: number, signal: AbortSignal): Promise<readonly RankedSource[]>;
  findAttack(map: MapDocument, target: Id, budgetMs: number, signal: AbortSignal): Promise<SmallestAttack>;
}
