import * as z from "zod/mini";
import { Id } from "./id.ts";
import { Prose, Text } from "./text.ts";

const Setting = z.union([z.boolean(), z.number(), Text, z.array(Text)]);

/** A saved view, to show in class or to link to. The settings are those of the screen's own address. */
export const View = z.strictObject({
  id: Id,
  title: Prose,
  caption: z.optional(Prose),
  screen: z.enum(["map", "matrix", "compare", "timeline", "outline", "audit", "reader"]),
  settings: z.record(z.string().check(z.regex(/^[a-z][A-Za-z]{0,40}$/, "not the name of a setting")), Setting),
});
export type View = z.infer<typeof View>;
