import { Option } from "commander";
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { compile, isAttestation } from "../reasoning/argumentGraph.ts";
import { requireId } from "./requireId.ts";

/** `--withdraw ID`, which may be given again: what to do without. */
export function withdrawOption(): Option {
  return new Option("--withdraw <id>", "a source, evidence item, claim or link to do without; may be given again")
    .argParser((id: string, ids: readonly string[]) => [...ids, id])
    .default([], "nothing");
}

/**
 * The id of what is to be withdrawn: a record by its id or code, or a tie between evidence and a document
 * (`EVIDENCE/attested-by/0`).
 * @throws CannotRun where the map has no such thing
 */
export function requireWithdrawable(map: MapDocument, id: Id): Id {
  if (isAttestation(id) && compile(map).vertexOf(id) !== undefined) return id;
  const sections = ["sources", "evidence", "claims", "inferences"] as const;
  return requireId(map, id, sections, "a source, evidence item, claim or link").record.id;
}
