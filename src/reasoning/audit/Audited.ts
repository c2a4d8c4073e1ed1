import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Labelling } from "../standing.ts";
import type { Finding } from "./Finding.ts";

/** What every rule of the audit looks at. */
export interface Audited {
  readonly map: MapDocument;
  readonly labelled: Labelling;
  /** The texts at hand by the id of their source; undefined where no text was offered at all. */
  readonly texts: ReadonlyMap<Id, string> | undefined;
}

/** One rule: its findings in the order of the file. */
export type Rule = (audited: Audited) => readonly Finding[];
