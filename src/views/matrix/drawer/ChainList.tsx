import { useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { Button } from "../../../ui/Button.tsx";
import { citationLine } from "../../record/citationLine.ts";
import { countOf } from "../../record/numberWords.ts";
import { useLabelling } from "../../record/useLabelling.ts";
import type { ToldChain } from "../chain/cellChains.ts";
import { chainBreak } from "../chain/chainBreak.ts";
import { type ChainStep, chainSteps } from "../chain/chainSteps.ts";
import { StepInWords } from "../chain/StepInWords.tsx";
import styles from "./ChainList.module.css";

const FIRST = 5;

interface Props {
  readonly map: MapDocument;
  readonly signs: readonly ToldChain[];
  /** The document whose cell this is: of each step, only what cites it is named. */
  readonly source: Id | undefined;
}

/** The chains in words, step by step, the shortest first. */
export function ChainList({ map, signs, source }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? signs : signs.slice(0, FIRST);
  const more = signs.length - shown.length;
  return (
    <>
      <ol className={styles.chains}>
        {shown.map((sign) => (
          <li key={`${sign.chain.sign} ${sign.chain.path.join(" ")}`}>
            <ChainInWords map={map} sign={sign} source={source} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button small onClick={() => setShowsAll(true)}>
          Show {more} more
        </Button>
      )}
    </>
  );
}

/** One chain: whether it holds and how long it is, then its steps, each on its own word and with what breaks it. */
function ChainInWords({
  map,
  sign: { chain, steps, also },
  source,
}: {
  map: MapDocument;
  sign: ToldChain;
  source: Id | undefined;
}) {
  const labelled = useLabelling();
  const broken = chainBreak(map, labelled, chain);
  return (
    <>
      <p className={styles.state} data-state={chain.state}>
        <b>{STATES[chain.state]}</b>, {countOf(steps, "step")}.
        {chain.onlyByLoop && " It leads there only through a circle."}
      </p>
      <ol>
        {chainSteps(map, chain.path).map((step, at) => (
          <StepInWords
            key={step.link}
            map={map}
            step={step}
            also={at === 0 ? also : []}
            broken={broken?.step === step.link ? broken : undefined}
            places={placesOf(map, step, at === 0 ? { also, source } : undefined)}
          />
        ))}
      </ol>
    </>
  );
}

const STATES = { "in-force": "In force", contested: "Contested", broken: "Broken" } as const;

/** Where a step is said; of the first, only what cites the document whose cell it is, in all that it brings. */
function placesOf(
  map: MapDocument,
  { citations }: ChainStep,
  start: { also: readonly Id[]; source: Id | undefined } | undefined,
): string[] {
  const all = [
    ...citations,
    ...(start?.also ?? []).flatMap((id) => recordOf(indexMap(map), "evidence", id)?.attestedBy ?? []),
  ];
  const own = start?.source === undefined ? all : all.filter(({ source }) => source === start.source);
  return [...new Set((own.length > 0 ? own : all).map((one) => citationLine(map, one)))];
}
