import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

/** A person who argues. An affiliation to a school needs a citation, or it is left out. */
export const Scholar = z.strictObject({
  id: Id,
  name: z.strictObject({ family: z.optional(Prose), given: z.optional(Prose), literal: z.optional(Prose) }),
  schools: z.optional(z.array(z.strictObject({ school: Id, citation: Citation }))),
});
export type Scholar = z.infer<typeof Scholar>;
