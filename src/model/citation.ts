import * as z from "zod/mini";
import { Id } from "./id.ts";
import { Prose } from "./text.ts";

const LocatorValue = z.union([z.int().check(z.positive()), Prose]);

/** Where in a source: any of its page, paragraph, note and section. Ranges are text (`"19–20"`). */
export const Locator = z.strictObject({
  page: z.optional(LocatorValue),
  paragraph: z.optional(LocatorValue),
  note: z.optional(LocatorValue),
  section: z.optional(LocatorValue),
});
export type Locator = z.infer<typeof Locator>;

/**
 * A span of a text named by its first and last few words, as a URL text fragment does, so that a map can point at
 * words that it may not reproduce. `before` and `after` tell repeated phrases apart.
 */
export const Passage = z.strictObject({
  starts: Prose,
  ends: z.optional(Prose),
  before: z.optional(Prose),
  after: z.optional(Prose),
});
export type Passage = z.infer<typeof Passage>;

/** A place in a source; `via` is the document through which the compiler saw it ("quoted in"). */
export interface Citation {
  source: Id;
  locator?: Locator | undefined;
  passage?: Passage | undefined;
  via?: Citation | undefined;
  comment?: string | undefined;
}

export const Citation: z.ZodMiniType<Citation> = z.strictObject({
  source: Id,
  locator: z.optional(Locator),
  passage: z.optional(Passage),
  get via(): z.ZodMiniOptional<z.ZodMiniType<Citation>> {
    return z.optional(Citation);
  },
  comment: z.optional(Prose),
});
