import type { MapDocument } from "./mapDocument.ts";
import type { Scholar } from "./scholar.ts";
import { NAMES, type Name } from "./source.ts";

/** What is needed of a name to print it; a scholar's has no more than this. */
export type PersonName = Partial<Pick<Name, "family" | "given" | "literal" | "static-ordering">>;

/** A person's name as it is printed: `Niu Jun` where the family name keeps its place in front, else `Jeremy Friedman`. */
export function personName(name: PersonName): string {
  const { literal, given, family } = name;
  if (literal !== undefined) return literal;
  return (isFamilyFirst(name) ? [family, given] : [given, family]).filter(Boolean).join(" ");
}

/** CSL lets the mark be a word as well. */
function isFamilyFirst({ "static-ordering": mark }: PersonName): boolean {
  return Boolean(mark) && mark !== "false";
}

/** A scholar's name as a sentence has it, in the order in which the documents of the map have it. */
export function scholarLabel(map: MapDocument, { id, name }: Scholar): string {
  return personName({ ...name, "static-ordering": isFamilyFirstOn(map, name) }) || id;
}

const known = new WeakMap<MapDocument, ReadonlySet<string>>();

/** Whether a document of the map names this person with the family name in front: a scholar's own name cannot say so. */
function isFamilyFirstOn(map: MapDocument, name: PersonName): boolean {
  const marked = known.get(map) ?? markedNames(map);
  known.set(map, marked);
  return marked.has(keyOf(name));
}

function markedNames({ sources }: MapDocument): ReadonlySet<string> {
  const names = sources.flatMap((source) => NAMES.flatMap((role) => source[role] ?? []));
  return new Set(names.filter(isFamilyFirst).map(keyOf));
}

function keyOf({ family = "", given = "" }: PersonName): string {
  return `${family}\n${given}`;
}
