import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { type Labelling, labelling } from "../standing.ts";
import type { Rule } from "./Audited.ts";
import { anachronism } from "./anachronism.ts";
import { bearsOnNothing } from "./bearsOnNothing.ts";
import { circularSupport } from "./circularSupport.ts";
import { contestedEvidence } from "./contestedEvidence.ts";
import { editorialLink } from "./editorialLink.ts";
import { FINDING_CODES, type Finding } from "./Finding.ts";
import { countHanging } from "./hanging.ts";
import { hedgeLost } from "./hedgeLost.ts";
import { passages } from "./passages.ts";
import { secondHand } from "./secondHand.ts";
import { singleSourced } from "./singleSourced.ts";
import { unansweredAttack } from "./unansweredAttack.ts";
import { uncitedSource } from "./uncitedSource.ts";
import { unsupportedClaim } from "./unsupportedClaim.ts";

export interface AuditOptions {
  /** How the map is labelled, where something is withdrawn; by default as it stands. */
  readonly labelled?: Labelling;
  /** The reader's own copies of the sources, as text, by the id of the source; passages are looked up in them. */
  readonly texts?: ReadonlyMap<Id, string>;
}

const RULES: readonly Rule[] = [
  circularSupport,
  unsupportedClaim,
  passages,
  singleSourced,
  hedgeLost,
  anachronism,
  unansweredAttack,
  contestedEvidence,
  secondHand,
  editorialLink,
  bearsOnNothing,
  uncitedSource,
];

/**
 * What a reviewer would ask about a map, by the definitions of the design: grouped by code in the order of
 * `FINDING_CODES`, within a group by what hangs on it, then in the order of the file.
 */
export function audit(map: MapDocument, { labelled = labelling(map), texts }: AuditOptions = {}): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule({ map, labelled, texts }));
  const hanging = countHanging(labelled.graph, findings.length);
  return FINDING_CODES.flatMap((code) =>
    findings
      .filter((finding) => finding.code === code)
      .sort((a, b) => Number(isOfSeveral(a)) - Number(isOfSeveral(b)) || hanging(b.id) - hanging(a.id)),
  );
}

function isOfSeveral({ needs }: Finding): boolean {
  return needs !== undefined;
}
