import * as z from "zod/mini";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

/** The hues that the design has tuned for contrast and for colour-blind readers, in the order in which to give them out. */
export const HUES = ["blue", "green", "vermillion", "purple", "ochre", "sky", "rose", "slate"] as const;

/** An interpretive school. `within` names the umbrella under which it stands; `hue` is a tuned hue or degrees of a circle. */
export const School = z.strictObject({
  id: Id,
  name: Prose,
  shortName: Prose,
  explanation: Id,
  summary: Prose,
  within: z.optional(Id),
  hue: z.union([z.enum(HUES), z.number().check(z.gte(0), z.lte(360))]),
});
export type School = z.infer<typeof School>;
