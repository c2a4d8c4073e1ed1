import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { RecordMention, RecordMentions } from "../../record/RecordMention.tsx";
import { stepLabel } from "../../record/recordNames.ts";
import type { ChainBreak } from "./chainBreak.ts";
import type { ChainStep, StepEnd } from "./chainSteps.ts";
import styles from "./StepInWords.module.css";

interface Props {
  readonly map: MapDocument;
  readonly step: ChainStep;
  /** What else the row itself brings to this step. */
  readonly also?: readonly Id[];
  readonly broken: ChainBreak | undefined;
  /** Where it is said, each place once. */
  readonly places: readonly string[];
}

const VERBS = { supports: "support", rebuts: "rebut", undercuts: "undercut", qualifies: "limit" } as const;

/** One step of a chain: who bears on what and together with what, why, on whose word, and what breaks it. */
export function StepInWords({ map, step, also = [], broken, places }: Props) {
  const { kind, premise, together, target, reason, basis } = step;
  const others = together.filter((id) => !also.includes(id));
  const many = also.length > 0;
  return (
    <li className={styles.step} data-broken={broken !== undefined || undefined}>
      <Glyph name={kind} size={16} />
      <div>
        <p className={styles.title}>
          <RecordMentions map={map} ids={[premise, ...also]} />
          {others.length > 0 && (
            <>
              , together with <RecordMentions map={map} ids={others} />,
            </>
          )}{" "}
          <em>{many ? VERBS[kind] : kind === "qualifies" ? "limits" : kind}</em> <End map={map} end={target} />.
        </p>
        <p>
          {reason}{" "}
          <span className={styles.basis} data-basis={basis}>
            {basis}
          </span>{" "}
          {places.length > 0 && <cite>{places.join("; ")}</cite>}
        </p>
        {broken && (
          <p className={styles.break}>
            <Glyph name={broken.what.startsWith("contested") ? "contested" : "falls"} size={12} />
            <span>
              <BreakWords map={map} found={broken} />
            </span>
          </p>
        )}
      </div>
    </li>
  );
}

function End({ map, end }: { map: MapDocument; end: StepEnd }) {
  if (end.kind === "statement") return <RecordMention map={map} id={end.id} />;
  const isNested = recordOf(indexMap(map), "inferences", end.to) !== undefined;
  const to = isNested ? stepLabel(map, end.to, 1) : <RecordMention map={map} id={end.to} />;
  const from = <RecordMentions map={map} ids={end.from} />;
  if (end.of === "supports")
    return (
      <>
        the step from {from} to {to}
      </>
    );
  return (
    <>
      what {from} {end.from.length > 1 ? "do" : "does"} when {end.from.length > 1 ? "they" : "it"}{" "}
      {end.from.length > 1 ? VERBS[end.of] : end.of} {to}
    </>
  );
}

/** "Cut by A21 Yudin’s offers meant well." */
function BreakWords({ map, found: { what, by } }: { map: MapDocument; found: ChainBreak }) {
  const named = <RecordMentions map={map} ids={by} />;
  const [is, does] = by.length > 1 ? ["are", "do"] : ["is", "does"];
  switch (what) {
    case "withdrawn":
      return (
        <>
          Broken: {named} {is} withdrawn.
        </>
      );
    case "unseen":
      return <>Broken: it was seen only through what is withdrawn.</>;
    case "cut":
      return <>Cut by {named}.</>;
    case "needs":
      return (
        <>
          Broken: it needs {named}, which {does} not stand.
        </>
      );
    case "fallen":
      return <>Broken: {named} has fallen.</>;
    case "holds":
      return by.length > 0 ? (
        <>Broken: {named} stands all the same.</>
      ) : (
        <>Broken: the step that it hits holds all the same.</>
      );
    case "contested-cut":
      return (
        <>
          Contested: {named} {by.length > 1 ? "are" : "is"} said to cut it, and that is open.
        </>
      );
    case "contested-premise":
      return (
        <>
          Contested: it needs {named}, which {is} contested.
        </>
      );
    case "contested-conclusion":
      return (
        <>
          Contested: {named} {is} contested.
        </>
      );
  }
}
