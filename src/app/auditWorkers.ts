import type { MapDocument } from "../model/mapDocument.ts";
import type { AuditWorkers } from "../views/audit/AuditWorkers.ts";
import { Answering } from "./Answering.ts";
import type { AuditOrder, AuditQuestion } from "./auditWorker.ts";

type Asking = Answering<Omit<AuditOrder, "turn">, { turn: number; answer: unknown }>;

/** One worker for each kind of question, so that a long search for attacks doesn't hold up the findings. */
const kept = new Map<AuditQuestion["ask"], { map: MapDocument; worker: Asking }>();

async function ask(map: MapDocument, question: AuditQuestion, signal: AbortSignal): Promise<unknown> {
  let known = kept.get(question.ask);
  const isNew = known?.map !== map || known.worker.isStopped;
  if (!known || isNew) {
    known?.worker.stop();
    const worker = new Worker(new URL("./auditWorker.ts", import.meta.url), { type: "module" });
    known = { map, worker: new Answering(worker) };
    kept.set(question.ask, known);
  }
  return (await known.worker.ask({ question, ...(isNew && { map }) }, signal)).answer;
}

/** What the audit screen has done beside the page. */
export const auditWorkers: AuditWorkers = {
  audit: (map, withdrawn, signal) => ask(map, { ask: "findings", withdrawn }, signal) as never,
  rankSources: (map, budgetMs, signal) => ask(map, { ask: "ranking", budgetMs }, signal) as never,
  findAttack: (map, target, budgetMs, signal) => ask(map, { ask: "attack", target, budgetMs }, signal) as never,
};
