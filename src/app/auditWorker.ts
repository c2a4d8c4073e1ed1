/** Looks a map over for the audit screen. The map is sent once, then only what is asked of it. */
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { audit } from "../reasoning/audit/audit.ts";
import { sourceRanking } from "../reasoning/audit/sourceRanking.ts";
import { smallestAttack } from "../reasoning/smallestAttack.ts";
import { labelling, labelWithout } from "../reasoning/standing.ts";

export type AuditQuestion =
  | { readonly ask: "findings"; readonly withdrawn: readonly Id[] }
  | { readonly ask: "ranking"; readonly budgetMs: number }
  | { readonly ask: "attack"; readonly target: Id; readonly budgetMs: number };
export interface AuditOrder {
  readonly turn: number;
  readonly map?: MapDocument;
  readonly question: AuditQuestion;
}

let open: MapDocument | undefined;

self.onmessage = ({ data: { turn, map, question } }: MessageEvent<AuditOrder>) => {
  open = map ?? open;
  if (!open) throw new Error("the audit worker was asked before it had a map");
  self.postMessage({ turn, answer: answerTo(open, question) });
};

function answerTo(map: MapDocument, question: AuditQuestion) {
  switch (question.ask) {
    case "findings": {
      const { withdrawn } = question;
      const labelled = withdrawn.length > 0 ? labelWithout(map, new Set(withdrawn)) : labelling(map);
      return audit(map, { labelled });
    }
    case "ranking":
      return sourceRanking(map, labelling(map), { budgetMs: question.budgetMs });
    case "attack":
      return smallestAttack(map, question.target, { budgetMs: question.budgetMs });
  }
}
