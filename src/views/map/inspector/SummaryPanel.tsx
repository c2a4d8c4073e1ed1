import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { chainKind, countSteps } from "../../../reasoning/chainSteps.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import type { Chain } from "../../../reasoning/polarity.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { RecordLink } from "../../record/RecordLink.tsx";
import { recordLabel } from "../../record/recordNames.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import styles from "./Inspector.module.css";
import { nearestChains } from "./nearestChains.ts";
import { withLinks } from "./StandingWhy.tsx";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
}

/** What is seen when nothing is selected: how each explanation stands, and what tells most for and against it. */
export function SummaryPanel({ map, labelling, schools }: Props & { schools: readonly Id[] }) {
  const shown = map.schools.filter(({ id }) => schools.includes(id));
  if (shown.length === 0)
    return <p className={styles.lead}>No school is shown. Tick one in the list on the left, or clear the filters.</p>;
  return (
    <>
      <h2 className={styles.heading}>
        {summarySentence(shown.map(({ explanation }) => standingWordOf(labelling, explanation)))}
      </h2>
      <p className={styles.lead}>Here is what tells most for and against each, on the sources entered so far.</p>
      {shown.map(({ id, explanation }) => (
        <section key={id} className={styles.explanation}>
          <h3>
            <SchoolBadge map={map} school={id} />
            <SchoolName map={map} school={id} />
            <StandingSign standing={standingWordOf(labelling, explanation)} />
          </h3>
          <Reason map={map} labelling={labelling} explanation={explanation} />
          <Telling map={map} labelling={labelling} explanation={explanation} />
        </section>
      ))}
    </>
  );
}

function Reason({ map, labelling, explanation }: Props & { explanation: Id }) {
  const { sentence, mentions } = explainStanding(map, labelling, explanation);
  return <p>{withLinks(map, sentence, mentions)}</p>;
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const PHRASES: Readonly<Record<StandingWord, readonly [string, string]>> = {
  stands: ["stands", "stand"],
  contested: ["is contested", "are contested"],
  falls: ["falls", "fall"],
  unsupported: ["is unsupported", "are unsupported"],
};

/** `All three explanations are contested.` or `One explanation stands, two are contested.` */
function summarySentence(words: readonly StandingWord[]): string {
  const number = (count: number) => NUMBERS[count] ?? String(count);
  const groups = (Object.keys(PHRASES) as StandingWord[])
    .map((word) => [word, words.filter((one) => one === word).length] as const)
    .filter(([, count]) => count > 0);
  const [only] = groups;
  if (groups.length === 1 && only) {
    const [word, count] = only;
    if (count === 1) return `The explanation ${PHRASES[word][0]}.`;
    return `${count === 2 ? "Both" : `All ${number(count).toLowerCase()}`} explanations ${PHRASES[word][1]}.`;
  }
  const parts = groups.map(
    ([word, count], place) =>
      `${place === 0 ? number(count) : number(count).toLowerCase()}${place === 0 ? (count === 1 ? " explanation" : " explanations") : ""} ${PHRASES[word][count === 1 ? 0 : 1]}`,
  );
  return `${parts.join(", ")}.`;
}

/** The documents nearest to an explanation, for and against it. */
function Telling({ map, labelling, explanation }: Props & { explanation: Id }) {
  const row = (chain: Chain) => {
    const [source = "", , evidence = ""] = chain.path;
    return (
      <li key={`${chain.sign}${source}`}>
        <Glyph name={chainKind(chain)} size={13} />
        <span className="visually-hidden">{chain.sign === "+" ? "for:" : "against:"}</span>
        <RecordLink map={map} id={evidence} />
        <span className={styles.place} title={stepsInWords(countSteps(chain))}>
          {recordLabel(map, source)}
        </span>
      </li>
    );
  };
  return <ul>{nearestChains(labelling, explanation).map(row)}</ul>;
}

function stepsInWords(count: number): string {
  return count === 1 ? "1 step" : `${count} steps`;
}
