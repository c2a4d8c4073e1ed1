import { useMemo } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { withdraw } from "../../../reasoning/withdrawal.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { StandingSign } from "../../record/StandingSign.tsx";
import { useMapStore } from "../../useMapStore.ts";
import type { Column } from "../table/columns.ts";
import type { TableRow } from "../table/matrixTable.ts";
import styles from "./CellStory.module.css";
import { liveSupports, standingChanges } from "./standingChanges.ts";

const FIRST = 6;

interface Props {
  readonly map: MapDocument;
  readonly row: TableRow;
  readonly column: Column;
  /** "document" or "evidence". */
  readonly word: string;
}

/** What would change if the row did not count, beside whatever is withdrawn already. */
export function WithoutRow({ map, row, column, word }: Props) {
  const withdrawn = useMapStore((state) => state.withdrawn);
  const { changes, before, after } = useMemo(() => {
    const others = withdrawn.filter((id) => id !== row.id);
    const [having, lacking] = [withdraw(map, others).labelling, withdraw(map, [...others, row.id]).labelling];
    return {
      changes: standingChanges(map, having, lacking, [column.id]),
      before: liveSupports(map, having, column.id),
      after: liveSupports(map, lacking, column.id),
    };
  }, [map, withdrawn, row.id, column.id]);
  const codes = codesOf(map);
  const more = changes.length - FIRST;
  const changed = changes.length > 0 || before.live !== after.live;
  const keeps = changed && !changes.some(({ id }) => id === column.id);
  return (
    <section className={styles.part}>
      <h3>Without this {word}</h3>
      <ul className={styles.changes}>
        {changes.slice(0, FIRST).map(({ id, from, to }) => (
          <li key={id} title={recordLabel(map, id)}>
            <b>{codes.get(id)}</b>
            <StandingSign standing={from} />
            <Glyph name="right" size={12} />
            <span className="visually-hidden">becomes</span>
            <StandingSign standing={to} />
          </li>
        ))}
        {more > 0 && <li>and {more} more claims change</li>}
        {keeps && (
          <li>
            <b>{column.code}</b>
            {before.live === after.live
              ? "stays as it is"
              : `keeps ${after.live} of its ${before.live} supports in force`}
          </li>
        )}
        {!changed && <li>No claim changes its standing on this map.</li>}
      </ul>
    </section>
  );
}
