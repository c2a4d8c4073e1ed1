/** A document, as a CSL-JSON item (https://citationstyles.org, schema 1.0.2); our own fields stand under `custom`. */
import * as z from "zod/mini";
import { Id } from "./id.ts";
import { Prose, Text } from "./text.ts";

const CSL_TYPES = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "classic",
  "collection",
  "dataset",
  "document",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "event",
  "figure",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "map",
  "motion_picture",
  "musical_score",
  "pamphlet",
  "paper-conference",
  "patent",
  "performance",
  "periodical",
  "personal_communication",
  "post",
  "post-weblog",
  "regulation",
  "report",
  "review",
  "review-book",
  "software",
  "song",
  "speech",
  "standard",
  "thesis",
  "treaty",
  "webpage",
] as const;

const TEXTS = [
  "abstract",
  "annote",
  "archive",
  "archive_collection",
  "archive_location",
  "archive-place",
  "authority",
  "call-number",
  "citation-key",
  "citation-label",
  "collection-title",
  "container-title-short",
  "dimensions",
  "division",
  "event-title",
  "event",
  "event-place",
  "genre",
  "ISBN",
  "ISSN",
  "journalAbbreviation",
  "jurisdiction",
  "keyword",
  "language",
  "license",
  "medium",
  "note",
  "original-publisher",
  "original-publisher-place",
  "part-title",
  "PMCID",
  "PMID",
  "publisher",
  "publisher-place",
  "references",
  "reviewed-genre",
  "reviewed-title",
  "scale",
  "shortTitle",
  "source",
  "status",
  "volume-title",
  "year-suffix",
  "DOI",
] as const;

const NUMBERS = [
  "chapter-number",
  "citation-number",
  "collection-number",
  "edition",
  "first-reference-note-number",
  "issue",
  "locator",
  "number",
  "number-of-pages",
  "number-of-volumes",
  "page",
  "page-first",
  "part",
  "part-number",
  "printing-number",
  "section",
  "supplement",
  "supplement-number",
  "version",
  "volume",
] as const;

/** The roles in which CSL names people. */
export const NAMES = [
  "chair",
  "collection-editor",
  "compiler",
  "composer",
  "container-author",
  "contributor",
  "curator",
  "director",
  "editorial-director",
  "executive-producer",
  "guest",
  "host",
  "illustrator",
  "interviewer",
  "narrator",
  "organizer",
  "original-author",
  "performer",
  "producer",
  "recipient",
  "reviewed-author",
  "script-writer",
  "series-creator",
  "translator",
] as const;

const DATES = ["accessed", "available-date", "event-date", "original-date", "submitted"] as const;

/** Beyond these, JSON numbers lose digits when a file is read and saved again. */
const SafeNumber = z.number().check(z.gte(Number.MIN_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));

const TextOrNumber = z.union([SafeNumber, Text]);

/** A personal name as CSL has it; `static-ordering` keeps the family name first (Li Danhui). */
export const Name = z.strictObject({
  family: z.optional(Prose),
  given: z.optional(Prose),
  "dropping-particle": z.optional(Text),
  "non-dropping-particle": z.optional(Text),
  suffix: z.optional(Text),
  "comma-suffix": z.optional(z.union([z.boolean(), TextOrNumber])),
  "static-ordering": z.optional(z.union([z.boolean(), TextOrNumber])),
  literal: z.optional(Prose),
  "parse-names": z.optional(z.union([z.boolean(), TextOrNumber])),
});
export type Name = z.infer<typeof Name>;

/** A date as CSL has it; `edtf` is what our own timeline reads. */
export const CslDate = z.strictObject({
  "date-parts": z.optional(
    z.array(z.array(TextOrNumber).check(z.minLength(1), z.maxLength(3))).check(z.minLength(1), z.maxLength(2)),
  ),
  season: z.optional(TextOrNumber),
  circa: z.optional(z.union([z.boolean(), TextOrNumber])),
  literal: z.optional(Text),
  raw: z.optional(Text),
  edtf: z.optional(Text),
});

/** Only addresses that a browser may safely follow; `javascript:` and `data:` are refused. */
const WebAddress = Prose.check(z.regex(/^https?:\/\/\S+$/i, "not a web address (http:// or https://)"));

const each = <K extends string, S extends z.ZodMiniType>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, z.optional(schema)])) as { [key in K]: z.ZodMiniOptional<S> };

const Names = z.array(Name).check(z.minLength(1));

export const Source = z.strictObject({
  id: Id,
  type: z.enum(CSL_TYPES),
  title: z.optional(Prose),
  "title-short": z.optional(Prose),
  "original-title": z.optional(Prose),
  author: z.optional(Names),
  editor: z.optional(Names),
  issued: z.optional(CslDate),
  "container-title": z.optional(Prose),
  ...each(NAMES, Names),
  ...each(DATES, CslDate),
  ...each(NUMBERS, TextOrNumber),
  ...each(TEXTS, Text),
  categories: z.optional(z.array(Text)),
  URL: z.optional(WebAddress),
  custom: z.strictObject({
    level: z.enum(["primary", "secondary", "reference"]),
    derivesFrom: z.optional(z.array(Id)),
    unseen: z.optional(z.literal(true)),
    comment: z.optional(Prose),
  }),
});
export type Source = z.infer<typeof Source>;

/** How a source is named on a card or in a sentence: its short title, else its title, else its first author. */
export function sourceLabel(source: Source): string {
  const person = (source.author ?? source.editor)?.[0];
  return (
    source["title-short"] ??
    source.shortTitle ??
    source.title ??
    person?.literal ??
    person?.family ??
    person?.given ??
    source.id
  );
}
