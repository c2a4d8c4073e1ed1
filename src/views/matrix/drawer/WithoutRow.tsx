import { useMemo, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { withdraw } from "../../../reasoning/withdrawal.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { RecordMention } from "../../record/RecordMention.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./CellStory.module.css";
import { liveSupports, standingChanges } from "./standingChanges.ts";

/** More changes than these are folded. */
const FIRST = 8;

interface Props {
  readonly map: MapDocument;
  readonly row: { readonly id: Id };
  /** The claim whose cell is open, if one is: it comes first, also where it stays as it is. */
  readonly column?: { readonly id: Id };
  /** "document" or "evidence". */
  readonly word: string;
}

/** What would change if the row did not count, beside whatever is withdrawn already: what is nearest to it first. */
export function WithoutRow({ map, row, column, word }: Props) {
  const withdrawn = useMapStore((state) => state.withdrawn);
  const [showsAll, setShowsAll] = useState(false);
  const target = column?.id;
  const { changes, before, after } = useMemo(() => {
    const others = withdrawn.filter((id) => id !== row.id);
    const [having, lacking] = [withdraw(map, others).labelling, withdraw(map, [...others, row.id]).labelling];
    return {
      changes: standingChanges(map, having, lacking, { first: target, row: row.id }),
      before: target === undefined ? NONE : liveSupports(map, having, target),
      after: target === undefined ? NONE : liveSupports(map, lacking, target),
    };
  }, [map, withdrawn, row.id, target]);
  const shown = showsAll || changes.length <= FIRST ? changes : changes.slice(0, FIRST);
  const changed = changes.length > 0 || before.live !== after.live;
  const keeps = target !== undefined && changed && !changes.some(({ id }) => id === target);
  return (
    <section className={styles.part}>
      <h3>Without this {word}</h3>
      <ul className={styles.changes}>
        {keeps && (
          <li>
            <RecordMention map={map} id={target} />
            <span>
              {before.live === after.live
                ? "stays as it is"
                : `keeps ${after.live} of its ${before.live} supports in force`}
            </span>
          </li>
        )}
        {shown.map(({ id, from, to }) => (
          <li key={id}>
            <RecordMention map={map} id={id} />
            <span className={styles.turn}>
              <StandingSign standing={from} />
              <Glyph name="right" size={12} />
              <span className="visually-hidden">becomes</span>
              <StandingSign standing={to} />
            </span>
          </li>
        ))}
        {!changed && <li>No claim changes its standing on this map.</li>}
      </ul>
      {changes.length > FIRST && (
        <Button small aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show the nearest only" : `Show all ${changes.length} changes`}
        </Button>
      )}
    </section>
  );
}

const NONE = { live: 0, all: 0 };
