import * as z from "zod/mini";
import { Id } from "./id.ts";
import { Prose, Text } from "./text.ts";

/** A rebuttal being written; in its prose `[@id]` or `[@id, ¶ 11]` cites evidence, a claim or a source. */
export const Outline = z.strictObject({
  id: Id,
  title: Prose,
  target: Id,
  style: Prose,
  sections: z.array(
    z.strictObject({
      heading: Text,
      move: z.optional(z.enum(["rebuts", "undercuts", "concedes", "answers"])),
      uses: z.array(Id),
      prose: Text,
    }),
  ),
});
export type Outline = z.infer<typeof Outline>;
