import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

const fields = {
  from: z.array(Id).check(z.minLength(1)),
  to: Id,
  warrant: z.optional(Prose),
  basis: z.enum(["stated", "implied", "editorial"]),
  weight: z.optional(z.enum(["slight", "substantial", "decisive"])),
};
const origin = { by: z.optional(Id), citations: z.optional(z.array(Citation)) };

const inferenceOf = <K extends string>(kind: K) =>
  z.strictObject({ id: Id, kind: z.literal(kind), ...fields, ...origin });

/**
 * A typed link, a thing of its own that can itself be attacked. Two or more ids in `from` are linked premises, which
 * count only together. A rebuttal that `defeats` its target silences what it meets, and says why.
 */
export const Inference = z.discriminatedUnion("kind", [
  inferenceOf("supports"),
  z.strictObject({
    id: Id,
    kind: z.literal("rebuts"),
    ...fields,
    defeats: z.optional(z.strictObject({ reason: Prose })),
    ...origin,
  }),
  inferenceOf("undercuts"),
  inferenceOf("qualifies"),
]);
export type Inference = z.infer<typeof Inference>;
export type InferenceKind = Inference["kind"];
