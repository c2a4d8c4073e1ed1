import type { Citation } from "../../../model/citation.ts";
import { formatDate } from "../../../model/formatDate.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { type PersonName, scholarLabel } from "../../../model/personName.ts";
import { type Source, sourceLabel } from "../../../model/source.ts";
import { citationLines } from "../../record/citationLine.ts";
import { codesOf, shortText, stepLabel } from "../../record/recordNames.ts";
import type { FindEntry } from "./FindEntry.ts";

/** Every record of a map that can be found, as texts; one by one, so that a large map can be read in pieces. */
export function* findEntries(map: MapDocument): Generator<FindEntry> {
  const codes = codesOf(map);
  for (const claim of map.claims)
    yield {
      id: claim.id,
      kind: "claims",
      code: codes.get(claim.id) ?? "",
      title: shortText(claim),
      text: claim.text,
      also: words(claim.date && formatDate(claim.date), places(map, claim.citations)),
    };
  for (const item of map.evidence)
    yield {
      id: item.id,
      kind: "evidence",
      code: codes.get(item.id) ?? "",
      title: shortText(item),
      text: item.text,
      also: words(item.date && formatDate(item.date), places(map, item.attestedBy)),
    };
  for (const source of map.sources) yield sourceEntry(source);
  for (const scholar of map.scholars)
    yield {
      id: scholar.id,
      kind: "scholars",
      code: "",
      title: scholarLabel(map, scholar),
      text: "",
      also: nameWords(scholar.name),
    };
  for (const { id, name, shortName, summary } of map.schools)
    yield { id, kind: "schools", code: "", title: name, text: summary, also: shortName };
  for (const { id, label, date, summary } of map.episodes)
    yield { id, kind: "episodes", code: "", title: label, text: summary ?? "", also: formatDate(date) };
  for (const link of map.inferences)
    yield {
      id: link.id,
      kind: "inferences",
      code: "",
      title: stepLabel(map, link.id),
      text: link.warrant ?? "",
      also: places(map, link.citations),
    };
}

function sourceEntry(source: Source): FindEntry {
  const people = [source.author, source.editor, source.translator, source["collection-editor"]].flatMap(
    (names) => names ?? [],
  );
  return {
    id: source.id,
    kind: "sources",
    code: "",
    title: sourceLabel(source),
    text: words(source.title, source["original-title"], source["container-title"]),
    also: words(
      ...people.map(nameWords),
      source.issued?.["date-parts"]?.flat().join(" "),
      source.publisher,
      source.archive,
      source.custom.comment,
    ),
  };
}

/** In both orders, so that either is found as it is typed. */
function nameWords({ given, family, literal }: PersonName): string {
  return words(given, family, given, literal);
}

/** Where it stands, in signs (¶ 11, n. 26) and in the words that people type for them. */
function places(map: MapDocument, citations: readonly Citation[] | undefined): string {
  const line = citationLines(map, citations);
  return words(
    line,
    /\bnn?\./u.test(line) && "note",
    line.includes("¶") && "paragraph",
    /\bpp?\./u.test(line) && "page",
  );
}

function words(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
