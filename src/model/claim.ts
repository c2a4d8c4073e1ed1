import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { EdtfDate } from "./date.ts";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

/** What fits on a card. */
export const SHORT_MAX_LENGTH = 48;

/** A short text for a card. */
export const Short = Prose.check(z.maxLength(SHORT_MAX_LENGTH));
/** A stable name that is said aloud in class: `D2`, `E15`. */
export const Code = Prose.check(z.maxLength(12));

/** A proposition that somebody argues. */
export const Claim = z.strictObject({
  id: Id,
  text: Prose,
  short: z.optional(Short),
  code: z.optional(Code),
  kind: z.enum(["explanation", "interpretation", "finding", "method", "concession"]),
  episodes: z.optional(z.array(Id)),
  date: z.optional(EdtfDate),
  certainty: z.optional(z.enum(["flat", "hedged", "tentative"])),
  commonGround: z.optional(z.literal(true)),
  presupposes: z.optional(z.array(Id)),
  citations: z.optional(z.array(Citation)),
});
export type Claim = z.infer<typeof Claim>;
