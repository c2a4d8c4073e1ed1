import * as z from "zod/mini";

/** Longest id; far above any readable slug, low enough that a hostile file cannot hide megabytes in one. */
export const ID_MAX_LENGTH = 120;

/** `constructor` is left out: looked up in a plain object, it finds what every object inherits. */
const SLUG = /^(?!constructor$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A kebab-case slug, unique in its map: `mao-welcomed-withdrawal`. */
export const Id = z.string().check(z.maxLength(ID_MAX_LENGTH), z.regex(SLUG, "not a kebab-case id"));

/** The id of any record of a map. */
export type Id = z.infer<typeof Id>;
