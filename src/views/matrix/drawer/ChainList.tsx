import { useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { citationLine } from "../../record/citationLine.ts";
import { basisWords, chainSteps, stateWords } from "../chain/chainSteps.ts";
import type { Sign } from "../table/cellSigns.ts";
import { countOf, sentenceCase } from "../words/numberWords.ts";
import styles from "./ChainList.module.css";

const FIRST = 5;

interface Props {
  readonly map: MapDocument;
  readonly signs: readonly Sign[];
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

/** One chain: its steps, then whether it holds and on what. */
function ChainInWords({
  map,
  sign: { chain, steps },
  source,
}: {
  map: MapDocument;
  sign: Sign;
  source: Id | undefined;
}) {
  return (
    <>
      <ol className={styles.steps}>
        {chainSteps(map, chain.path).map(({ link, kind, title, reason, citations }, at) => {
          const cited = at === 0 && source !== undefined ? citations.filter((one) => one.source === source) : citations;
          const lines = new Set((cited.length > 0 ? cited : citations).map((one) => citationLine(map, one)));
          return (
            <li key={link}>
              <Glyph name={kind} size={16} />
              <p>
                <b>{title}</b> {reason} {lines.size > 0 && <cite>{[...lines].join("; ")}</cite>}
              </p>
            </li>
          );
        })}
      </ol>
      <p className={styles.state} data-state={chain.state}>
        <b>{sentenceCase(stateWords(map, chain))}</b>, {countOf(steps, "step")}; {basisWords(map, chain)}.
        {chain.onlyByLoop && " It leads there only through a circle."}
      </p>
    </>
  );
}
