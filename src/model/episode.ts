import * as z from "zod/mini";
import { EdtfDate } from "./date.ts";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

/** What happened, when. */
export const Episode = z.strictObject({ id: Id, label: Prose, date: EdtfDate, summary: z.optional(Prose) });
export type Episode = z.infer<typeof Episode>;
