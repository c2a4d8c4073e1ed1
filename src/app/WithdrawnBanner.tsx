import { useMemo } from "react";
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap } from "../model/mapIndex.ts";
import { labelling, standingOf } from "../reasoning/standing.ts";
import { withdraw } from "../reasoning/withdrawal.ts";
import { showCards } from "../store/folding.ts";
import { mapStore } from "../store/mapStore.ts";
import { select } from "../store/selection.ts";
import { restoreAll } from "../store/withdrawing.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/glyphs.tsx";
import { codesOf, joinWords, recordCode, recordLabel } from "../views/record/recordNames.ts";
import { standingWordOf } from "../views/record/standingWord.ts";
import { useMapStore } from "../views/useMapStore.ts";
import styles from "./Frame.module.css";

/** Says on every screen that standings are shown without something, what changes by that, and the way back. */
export function WithdrawnBanner() {
  const open = useMapStore((state) => state.open);
  const asked = useMapStore((state) => state.withdrawn);
  // An address may name what this map does not have.
  const withdrawn = useMemo(
    () => (open ? asked.filter((id) => indexMap(open.map).entries.has(id)) : []),
    [open, asked],
  );
  if (!open || withdrawn.length === 0) return <div />;
  return (
    <div className={styles.banner} role="status">
      <p>
        <b>What if:</b> shown without {joinWords(namesOf(open.map, withdrawn))}.
      </p>
      <Changes map={open.map} withdrawn={withdrawn} />
      <Button small onClick={() => restoreAll(mapStore)}>
        {withdrawn.length === 1 ? "Bring it back" : "Bring all back"}
      </Button>
    </div>
  );
}

/** So many are named; the rest are counted. */
const MOST_NAMED = 6;

function namesOf(map: MapDocument, ids: readonly Id[]): string[] {
  const named = ids.slice(0, ids.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED).map((id) => recordCode(map, id));
  return named.length < ids.length ? [...named, `${ids.length - named.length} more`] : named;
}

/** What stands otherwise than it did, as a list to open: records by name, with what they were and are. */
function Changes({ map, withdrawn }: { map: MapDocument; withdrawn: readonly Id[] }) {
  const { changed, after } = useMemo(() => {
    const { changed, labelling: after } = withdraw(map, withdrawn);
    return { changed: changed.filter(({ id }) => !withdrawn.includes(id)), after };
  }, [map, withdrawn]);
  const before = labelling(map);
  const moved = changed.filter(({ id }) => standingOf(before, id).status !== standingOf(after, id).status);
  if (moved.length === 0) return <p>Nothing else stands otherwise than before.</p>;
  return (
    <details className={styles.changes}>
      <summary>
        {moved.length} {moved.length === 1 ? "record changes" : "records change"}
      </summary>
      <ul>
        {moved.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                showCards(mapStore, [id]);
                select(mapStore, id);
              }}
            >
              <b>{codesOf(map).get(id)}</b> {recordLabel(map, id)}
            </button>
            <span>
              <Glyph name={standingWordOf(before, id)} size={11} /> {standingWordOf(before, id)}{" "}
              <span aria-hidden="true">›</span>
              <span className="visually-hidden">becomes</span> <Glyph name={standingWordOf(after, id)} size={11} />{" "}
              {standingWordOf(after, id)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
