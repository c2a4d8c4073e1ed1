import { ID_MAX_LENGTH, type Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { SECTIONS } from "../../model/sections.ts";

/**
 * An id that no record of the map has: the words of a text as a slug, with a number where it is taken.
 * @param words what the record is about; letters other than a–z are dropped
 * @param kind what it begins with where the words leave nothing
 */
export function freshId(map: MapDocument, words: string, kind: string): Id {
  const slug = words
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, ID_MAX_LENGTH / 2)
    .replace(/^-+|-+$/g, "");
  const base = slug === "" || slug === "constructor" ? kind : slug;
  const taken = new Set<Id>([map.map.id]);
  for (const section of SECTIONS) for (const { id } of map[section]) taken.add(id);
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
