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
import { Source } from "./source.ts";
import { Stance } from "./stance.ts";
import { Prose } from "./text.ts";
import { View } from "./view.ts";

export const FORMAT = "gainsay-map";
export const VERSION = 1;

const section = <S extends z.ZodMiniType>(schema: S) => z._default(z.array(schema), []);

/** BCP 47 in the shape that matters here: `en`, `zh-Hant`, `en-GB`. */
const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "not a language tag (BCP 47)"));

/** One map is one document: the public format. Order of keys here is the order in the file. */
export const MapDocument = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  map: z.strictObject({
    id: Id,
    title: Prose,
    question: Prose,
    summary: Prose,
    language: LanguageTag,
    licence: z.optional(Prose),
    compiledBy: Prose,
    compiledOn: z.iso.date(),
    about: z.optional(Prose),
  }),
  sources: section(Source),
  schools: section(School),
  scholars: section(Scholar),
  episodes: section(Episode),
  claims: section(Claim),
  evidence: section(Evidence),
  inferences: section(Inference),
  stances: section(Stance),
  remarks: section(Remark),
  views: section(View),
  outlines: section(Outline),
  positions: z._default(z.record(Id, z.strictObject({ x: z.number(), y: z.number() })), {}),
});
export type MapDocument = z.infer<typeof MapDocument>;

/** The sections that hold records, in the order of the file. */
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
] as const satisfies readonly (keyof MapDocument)[];
export type Section = (typeof SECTIONS)[number];
export type RecordOf<S extends Section> = MapDocument[S][number];
