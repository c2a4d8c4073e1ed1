import * as z from "zod/mini";
import { Claim } from "./claim.ts";
import { Episode } from "./episode.ts";
import { Evidence } from "./evidence.ts";
import { Id } from "./id.ts";
import { Inference } from "./inference.ts";
import { Outline } from "./outline.ts";
import { Remark } from "./remark.ts";
import { Scholar } from "./scholar.ts";
import { School } from "./school.ts";
import type { Section } from "./sections.ts";
import { Source } from "./source.ts";
import { Stance } from "./stance.ts";
import { Prose } from "./text.ts";
import { View } from "./view.ts";

export const FORMAT = "gainsay-map";
export const VERSION = 1;

const section = <S extends z.ZodMiniType>(schema: S) => z._default(z.array(schema), []);

/** Farther out no screen pans, and arithmetic on places would overflow. */
const Coordinate = z.number().check(z.gte(-1e7), z.lte(1e7));

/** BCP 47 in the shape that matters here: `en`, `zh-Hant`, `en-GB`. */
const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "not a language tag (BCP 47)"));

/** What the map as a whole is: its title, its question, who compiled it. */
export const Head = z.strictObject({
  id: Id,
  title: Prose,
  question: Prose,
  summary: Prose,
  language: LanguageTag,
  licence: z.optional(Prose),
  compiledBy: Prose,
  compiledOn: z.iso.date(),
  about: z.optional(Prose),
});

/** Where a card was put by hand, in pixels of the drawing. */
export const Position = z.strictObject({ x: Coordinate, y: Coordinate });

/** The schema of one record of each section. */
export const RECORDS = {
  sources: Source,
  schools: School,
  scholars: Scholar,
  episodes: Episode,
  claims: Claim,
  evidence: Evidence,
  inferences: Inference,
  stances: Stance,
  remarks: Remark,
  views: View,
  outlines: Outline,
} as const satisfies Readonly<Record<Section, z.ZodMiniType>>;

/** One map is one document: the public format. Order of keys here is the order in the file. */
export const MapDocument = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  map: Head,
  sources: section(RECORDS.sources),
  schools: section(RECORDS.schools),
  scholars: section(RECORDS.scholars),
  episodes: section(RECORDS.episodes),
  claims: section(RECORDS.claims),
  evidence: section(RECORDS.evidence),
  inferences: section(RECORDS.inferences),
  stances: section(RECORDS.stances),
  remarks: section(RECORDS.remarks),
  views: section(RECORDS.views),
  outlines: section(RECORDS.outlines),
  positions: z._default(z.record(Id, Position), {}),
});
export type MapDocument = z.infer<typeof MapDocument>;

export type RecordOf<S extends Section> = MapDocument[S][number];
