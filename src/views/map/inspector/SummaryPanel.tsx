import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { chainKind, countSteps } from "../../../reasoning/chainSteps.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import type { Chain } from "../../../reasoning/polarity.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { countFilters } from "../../../store/filters.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { countOf } from "../../record/numberWords.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { recordLabel } from "../../record/recordNames.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./Inspector.module.css";
import { nearestChains, type Side } from "./nearestChains.ts";
import { withLinks } from "./StandingWhy.tsx";
import { summarySentence } from "./summarySentence.ts";
import { againstWords, forWords } from "./tellingWords.ts";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
}

/** What is seen when nothing is selected: how each explanation stands, and what tells most for and against it. */
export function SummaryPanel({ map, labelling, schools }: Props & { schools: readonly Id[] }) {
  const shown = map.schools.filter(({ id }) => schools.includes(id));
  const isFiltered = useMapStore(({ filters }) => countFilters(filters) > filters.schools.length);
  if (shown.length === 0)
    return <p className={styles.lead}>No school is shown. Tick one in the list on the left, or clear the filters.</p>;
  return (
    <>
      <h2 className={styles.heading}>
        {summarySentence(
          explanations(shown).map((id) => standingWordOf(labelling, id)),
          explanations(map.schools).length,
        )}
      </h2>
      <p className={styles.lead}>
        Here is what tells most for and against each, on the sources entered so far.
        {isFiltered && " Filters change what is drawn, and none of this: it counts the whole map, all years."}
      </p>
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

/** Schools may share one: it is counted once. */
function explanations(schools: MapDocument["schools"]): Id[] {
  return [...new Set(schools.map(({ explanation }) => explanation))];
}

function Reason({ map, labelling, explanation }: Props & { explanation: Id }) {
  const { sentence, mentions } = explainStanding(map, labelling, explanation);
  return <p>{withLinks(map, sentence, mentions)}</p>;
}

/** What tells for an explanation and against it, with the documents nearest to it. */
function Telling({ map, labelling, explanation }: Props & { explanation: Id }) {
  const sides = nearestChains(labelling, explanation);
  return (
    <>
      <SideOf map={map} side={sides.for} words={forWords(sides.for)} />
      <SideOf map={map} side={sides.against} words={againstWords(sides.against)} />
    </>
  );
}

function SideOf({ map, side, words }: { map: MapDocument; side: Side; words: string }) {
  return (
    <>
      <p className={styles.side}>{words}</p>
      {side.nearest.length > 0 && (
        <ul>
          {side.nearest.map((chain) => (
            <Near key={chain.path[0]} map={map} chain={chain} />
          ))}
        </ul>
      )}
    </>
  );
}

function Near({ map, chain }: { map: MapDocument; chain: Chain }) {
  const [source = "", , evidence = ""] = chain.path;
  const steps = countOf(countSteps(chain), "step");
  return (
    <li>
      <Glyph name={chainKind(chain)} size={13} />
      <RecordLink map={map} id={evidence} />
      <span className={styles.place} title={chain.state === "in-force" ? steps : `${steps}, ${chain.state}`}>
        {recordLabel(map, source)}
        {chain.state !== "in-force" && ` (${chain.state})`}
      </span>
    </li>
  );
}
