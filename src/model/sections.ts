/** The sections of a map that hold records, in the order of the file. */
export const SECTIONS = [
  "sources",
  "schools",
  "scholars",
  "episodes",
  "claims",
  "evidence",
  "inferences",
  "stances",
  "remarks",
  "views",
  "outlines",
] as const;
export type Section = (typeof SECTIONS)[number];
