import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { Id } from "./id.ts";

/**
 * What a school or a scholar holds of a claim, or leaves unsaid of an episode. `silent` is only for episodes and means
 * that somebody says so; where there is no stance, this map merely has none.
 */
export const Stance = z.strictObject({
  id: Id,
  by: Id,
  on: Id,
  position: z.enum(["asserts", "concedes", "denies", "silent"]),
  reportedBy: z.optional(Id),
  citations: z.optional(z.array(Citation)),
});
export type Stance = z.infer<typeof Stance>;
