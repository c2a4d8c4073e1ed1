import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { Code, Short } from "./claim.ts";
import { EdtfDate } from "./date.ts";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

/** What a document attests: the ground on which claims stand. */
export const Evidence = z.strictObject({
  id: Id,
  text: Prose,
  short: z.optional(Short),
  code: z.optional(Code),
  kind: z.enum(["quotation", "transcript", "event", "treaty", "speech", "party-document", "finding", "absence"]),
  episodes: z.optional(z.array(Id)),
  date: z.optional(EdtfDate),
  attestedBy: z.array(Citation).check(z.minLength(1)),
});
export type Evidence = z.infer<typeof Evidence>;
