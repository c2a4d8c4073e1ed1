import { Fragment, useMemo } from "react";
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { indexMap } from "../model/mapIndex.ts";
import { type Labelling, labelling } from "../reasoning/standing.ts";
import { gainWords, lossWords } from "../reasoning/standingWords.ts";
import { isFall, withdraw } from "../reasoning/withdrawal.ts";
import { showCards } from "../store/folding.ts";
import { mapStore } from "../store/mapStore.ts";
import { select } from "../store/selection.ts";
import { canBeWithdrawn, restoreAll } from "../store/withdrawing.ts";
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
  const screen = useMapStore((state) => state.screen);
  // An address may name what this map does not have.
  const withdrawn = useMemo(() => (open ? asked.filter((id) => canBeWithdrawn(open.map, id)) : []), [open, asked]);
  if (!open || withdrawn.length === 0) return <div />;
  return (
    <div className={styles.banner} role="status">
      <p>
        <b>What if:</b> shown without {joinWords(namesOf(open.map, withdrawn))}.
      </p>
      {/* Another screen begins with its lists shut. */}
      <Changes key={screen} map={open.map} withdrawn={withdrawn} />
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

/** What can lose or gain standing: each kind is counted apart. */
const KINDS = [
  ["claims", "claim", "claims"],
  ["evidence", "item of evidence", "items of evidence"],
  ["sources", "document", "documents"],
] as const;

/** What loses and what gains standing, apart, each as a list to open: records by name, with what they were and are. */
function Changes({ map, withdrawn }: { map: MapDocument; withdrawn: readonly Id[] }) {
  const { changed, after } = useMemo(() => {
    const { changed, labelling: after } = withdraw(map, withdrawn);
    return { changed: changed.filter(({ id }) => !withdrawn.includes(id)), after };
  }, [map, withdrawn]);
  if (changed.length === 0) return <p>Nothing else stands otherwise than before.</p>;
  const ids = (section: string, falls: boolean) =>
    changed
      .filter((change) => indexMap(map).entries.get(change.id)?.section === section && isFall(change) === falls)
      .map(({ id }) => id);
  return KINDS.map(([section, noun, plural]) => {
    const [falls, rises] = [ids(section, true), ids(section, false)];
    return (
      <Fragment key={section}>
        {falls.length > 0 && (
          <Moved map={map} after={after} ids={falls} words={lossWords(after, falls, noun, plural)} />
        )}
        {rises.length > 0 && (
          <Moved map={map} after={after} ids={rises} words={gainWords(rises.length, noun, plural)} />
        )}
      </Fragment>
    );
  });
}

interface MovedProps {
  readonly map: MapDocument;
  readonly after: Labelling;
  readonly ids: readonly Id[];
  readonly words: string;
}

function Moved({ map, after, ids, words }: MovedProps) {
  const before = labelling(map);
  return (
    // One list at a time: they lie over the screen.
    <details className={styles.changes} name="what-if">
      <summary>{words}</summary>
      <ul>
        {ids.slice(0, MOST_LISTED).map((id) => (
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
        {ids.length > MOST_LISTED && <li>and {ids.length - MOST_LISTED} more</li>}
      </ul>
    </details>
  );
}

/** More than these nobody reads in a list that lies over the screen. */
const MOST_LISTED = 300;
