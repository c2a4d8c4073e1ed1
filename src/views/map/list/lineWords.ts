/** What a line of the list says, and how a screen reader says it: as sentences. */
import type { Id } from "../../../model/id.ts";
import type { Inference } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { sourceLabel } from "../../../model/source.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { citationLine, citationLines } from "../../record/citationLine.ts";
import { codesOf, joinWords, recordCode, recordLabel } from "../../record/recordNames.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import { stepSentence } from "../inspector/stepSentence.ts";
import { type ArgumentTree, isCircle } from "./argumentTree.ts";
import { premisesOf } from "./drawnArgument.ts";
import { isAgain, type ListLine } from "./ListLine.ts";
import { presuppositionWords } from "./presuppositions.ts";

export interface LineWords {
  /** What the line tells: “E15 undercuts the step from E14 to D2”. */
  readonly sentence: string;
  /** What the record says in its own words; of linked premises, why they bear on their end. */
  readonly text: string | undefined;
  readonly standing: StandingWord | undefined;
  /** Basis and places: “implied”, “Blank ¶ 11, n. 26”. */
  readonly notes: readonly string[];
  /** What has become of the step: “cut, so it no longer counts”. */
  readonly state: string | undefined;
  /** Of a line that is met again: where its grounds stand. */
  readonly elsewhere: string | undefined;
}

const GROUPS = {
  claims: "Claims of no school",
  evidence: "Evidence that bears on nothing shown here",
  documents: "Documents on which nothing shown here rests",
} as const;
const BASIS = {
  stated: "stated",
  implied: "implied, not stated",
  editorial: "drawn by the editor of this map",
} as const;

/** The words of a line. */
export function lineWords(map: MapDocument, labelling: Labelling, tree: ArgumentTree, line: ListLine): LineWords {
  const words = { text: undefined, standing: undefined, notes: [], state: undefined, elsewhere: undefined };
  switch (line.kind) {
    case "school": {
      const school = recordOf(indexMap(map), "schools", line.school);
      return {
        ...words,
        sentence: school?.name ?? line.school,
        standing: school && standingWordOf(labelling, school.explanation),
      };
    }
    case "group":
      return { ...words, sentence: GROUPS[line.group], notes: [String(line.count)] };
    case "document":
      return { ...words, ...documentWords(map, line) };
    case "joint": {
      const link = recordOf(indexMap(map), "inferences", line.link);
      return {
        ...words,
        sentence: stepSentence(map, line.link),
        text: link?.warrant,
        ...linkNotes(map, labelling, link),
      };
    }
    case "root":
      return {
        ...words,
        ...recordWords(map, labelling, tree, line),
        sentence: rootSentence(map, line.record, line.school),
      };
    case "premise": {
      const link = recordOf(indexMap(map), "inferences", line.link);
      const others = (link ? premisesOf(link) : []).filter((id) => id !== line.record);
      const beside = joinWords(others.map((id) => recordCode(map, id)));
      return {
        ...words,
        ...recordWords(map, labelling, tree, line),
        sentence: `${recordCode(map, line.record)} counts here only together with ${beside}`,
      };
    }
    case "step": {
      const link = recordOf(indexMap(map), "inferences", line.link);
      const { notes, state } = linkNotes(map, labelling, link);
      return {
        ...words,
        ...recordWords(map, labelling, tree, line),
        sentence: stepSentence(map, line.link),
        notes: [...notes, ...(line.again ? [] : presuppositionWords(map, line.record))],
        state,
      };
    }
  }
}

/** The same as one text, for a screen reader. */
export function lineName(words: LineWords, isWithdrawn: boolean): string {
  const { sentence, text, standing, notes, state, elsewhere } = words;
  return [
    sentence,
    text,
    isWithdrawn ? "Withdrawn" : undefined,
    standing && capital(standing),
    state,
    ...notes,
    elsewhere,
  ]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => (/[.!?…]["”’)]?$/.test(part as string) ? part : `${part}.`))
    .join(" ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function rootSentence(map: MapDocument, record: Id, school: Id | undefined): string {
  const schoolRecord = school === undefined ? undefined : recordOf(indexMap(map), "schools", school);
  const code = recordCode(map, record);
  if (!schoolRecord) return code;
  return schoolRecord.explanation === record
    ? `${code} is the ${schoolRecord.shortName} explanation`
    : `${code} is argued here as well`;
}

type RecordWords = Pick<LineWords, "text" | "standing" | "elsewhere" | "notes">;

function recordWords(
  map: MapDocument,
  labelling: Labelling,
  tree: ArgumentTree,
  line: Extract<ListLine, { record: Id }>,
): RecordWords {
  const index = indexMap(map);
  const { record } = line;
  const source = recordOf(index, "sources", record);
  if (source) return { text: source.title, standing: undefined, elsewhere: undefined, notes: [sightOf(source)] };
  const statement = recordOf(index, "claims", record) ?? recordOf(index, "evidence", record);
  const citations = recordOf(index, "claims", record)?.citations;
  const again = isAgain(line);
  return {
    text: again && codesOf(map).has(record) ? recordLabel(map, record) : statement?.text,
    standing: standingWordOf(labelling, record),
    elsewhere: again ? elsewhereWords(map, tree, line) : undefined,
    notes: [
      ...(again ? [] : presuppositionWords(map, record)),
      ...(citations?.length ? [citationLines(map, citations)] : []),
    ],
  };
}

/** Where a record that is met again has its first place: “A4 first stands under A1”. */
function elsewhereWords(map: MapDocument, tree: ArgumentTree, line: Extract<ListLine, { record: Id }>): string {
  const code = recordCode(map, line.record);
  if (isCircle(tree, line)) return `A circle: ${code} stands above on this branch`;
  const first = tree.placeOf(line.record);
  const holder = first && tree.above(first).find((one) => one.kind !== "joint");
  return holder ? `Met again: ${code} first stands under ${holderName(map, holder)}` : "Met again";
}

function holderName(map: MapDocument, line: ListLine): string {
  switch (line.kind) {
    case "school":
      return `the school ${recordLabel(map, line.school)}`;
    case "group":
      return `“${GROUPS[line.group]}”`;
    case "joint":
      return stepSentence(map, line.link);
    default: {
      const school = schoolOfClaim(map).get(line.record);
      const code = recordCode(map, line.record);
      return school === undefined ? code : `${code} (${recordLabel(map, school)})`;
    }
  }
}

function linkNotes(
  map: MapDocument,
  labelling: Labelling,
  link: Inference | undefined,
): Pick<LineWords, "notes" | "state"> {
  if (!link) return { notes: [], state: undefined };
  const said = citationLines(map, link.citations) || "no note";
  // That a school draws the steps to its own claims goes without saying.
  const isOwn = link.by === undefined || link.by === schoolOfClaim(map).get(link.to);
  const by = isOwn ? [] : [`drawn by ${recordLabel(map, link.by ?? "")}`];
  return { notes: [BASIS[link.basis], said, ...by], state: stepState(labelling, link) };
}

/** Whether a step still counts, where it does not simply do so. */
function stepState(labelling: Labelling, { id, kind }: Inference): string | undefined {
  if (kind === "qualifies") return undefined;
  const { fires, cut } = linkValues(labelling, id);
  if (fires === "T") return undefined;
  if (cut === "T") return "Cut: this step no longer counts";
  if (cut === "U") return "Whether it is cut is contested";
  return fires === "U" ? "What it starts from is contested" : "Does not count: what it starts from does not stand";
}

function documentWords(
  map: MapDocument,
  { evidence, n, record }: Extract<ListLine, { kind: "document" }>,
): Pick<LineWords, "sentence" | "notes"> {
  const index = indexMap(map);
  const citation = recordOf(index, "evidence", evidence)?.attestedBy[n];
  const source = recordOf(index, "sources", record);
  return {
    sentence: `Documented in ${citation ? citationLine(map, citation) : source ? sourceLabel(source) : record}`,
    notes: source ? [sightOf(source)] : [],
  };
}

function sightOf({ custom }: { custom: { unseen?: true | undefined } }): string {
  return custom.unseen ? "not seen by the compiler" : "read by the compiler";
}
