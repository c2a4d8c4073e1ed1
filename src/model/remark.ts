import * as z from "zod/mini";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

/** A reviewer's note on any record. */
export const Remark = z.strictObject({
  id: Id,
  on: Id,
  author: Prose,
  created: z.iso.datetime({ offset: true, local: true }),
  kind: z.enum(["question", "objection", "correction", "praise"]),
  text: Prose,
  state: z.enum(["open", "answered", "settled"]),
});
export type Remark = z.infer<typeof Remark>;
