// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Between } from "../../../reasoning/compare/between.ts";
import type { ComparedCell } from "../../../reasoning/compare.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { codesOf, joinWords, recordLabel } from "../../record/recordNames.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { reporters, schoolName, silencePlaces, unheldWords } from "../words/compareWords.ts";
import { ClaimLine } from "./ClaimLine.tsx";
import styles from "./SchoolCell.module.css";

/** Claims that a cell shows before it counts the rest. */
const MOST = 3;
/** Claims that nobody holds which a cell names before it says that there are more. */
const NAMED = 4;

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly cell: ComparedCell;
  /** Claims to show first where there are too many: what agrees or clashes with others. */
  readonly pressing: ReadonlySet<Id>;
  /** What lies between this school and others that are no neighbours of its column. */
  readonly far: readonly Between[];
  readonly selection: Id | undefined;
  readonly isElsewhere: boolean;
}

/** What a school says of an episode: its claims as a card, a silence on record, or the hatch of no entry. */
export function SchoolCell({ map, labelling, cell, pressing, far, selection, isElsewhere }: Props) {
  const { school, position, claims, denies, silences, unheld } = cell;
  const shown = firstClaims(claims, pressing);
  const more = claims.length - shown.length;
  const look = lookAttributes(schoolLooks(map).get(school));
  const says = claims.length + denies.length > 0;
  return (
    <>
      {position === "silent-on-record" && (
        <div className={styles.recorded}>
          <b>Silent on record</b>
          <p>
            {reporters(map, silences) ? `${reporters(map, silences)} says so` : "the map says so"}
            {silencePlaces(silences) && <span> {silencePlaces(silences)}</span>}
            {says && "; yet on this map:"}
          </p>
        </div>
      )}
      {says && (
        <div className={styles.card} {...look}>
          <i className={styles.spine} />
          <div>
            {shown.map((id) => (
              <ClaimLine
                key={id}
                map={map}
                labelling={labelling}
                id={id}
                school={school}
                isSelected={selection === id}
              />
            ))}
            {more > 0 && <p className={styles.more}>{more} more</p>}
            {denies.length > 0 && (
              <p className={styles.denies}>
                <Glyph name="rebuts" size={11} />
                <span>
                  denies{" "}
                  {denies.map((id, at) => (
                    <span key={id}>
                      {at > 0 && "; "}
                      <b>{codesOf(map).get(id)}</b> {recordLabel(map, id)}
                    </span>
                  ))}
                </span>
              </p>
            )}
          </div>
        </div>
      )}
      {position === "no-entry" && (
        <div className={styles.void}>
          <div>
            <span>{isElsewhere ? "Nothing" : "No entry"}</span>
            {unheld.length > 0 && <p>{unheldWords(firstCodes(map, unheld), unheld.length)}.</p>}
          </div>
        </div>
      )}
      {far.map((between) => (
        <FarNote key={`${between.first} ${between.second}`} map={map} school={school} between={between} />
      ))}
    </>
  );
}

/** What lies between a school and one that stands further off, in a line. */
function FarNote({ map, school, between }: { map: MapDocument; school: Id; between: Between }) {
  const other = between.first === school ? between.second : between.first;
  const code = (id: Id) =>
    codesOf(map).get(id) ?? codesOf(map).get(recordOf(indexMap(map), "inferences", id)?.to ?? "");
  const parts = [
    between.agreements.length > 0 && `agree on ${joinWords(between.agreements.map((id) => code(id) ?? id))}`,
    between.clashes.length > 0 &&
      `clash over ${joinWords([...new Set(between.clashes.map(({ target }) => code(target) ?? "a step"))])}`,
    between.hinges.length > 0 && `both build on ${joinWords(between.hinges.map((id) => code(id) ?? id))}`,
  ].filter((part) => part !== false);
  return (
    <p className={styles.far} data-beside={other} {...lookAttributes(schoolLooks(map).get(other))}>
      <b className={styles.letter}>{schoolLooks(map).get(other)?.letter}</b>
      <span>
        with {schoolName(map, other)}: {parts.join("; ")}
      </span>
    </p>
  );
}

function firstCodes(map: MapDocument, claims: readonly Id[]): string {
  const codes = claims.slice(0, NAMED).map((id) => codesOf(map).get(id) ?? id);
  return joinWords(claims.length > NAMED ? [...codes, "more"] : codes);
}

function firstClaims(claims: readonly Id[], pressing: ReadonlySet<Id>): readonly Id[] {
  // One claim in place of the words "1 more" is no longer.
  if (claims.length <= MOST) return claims;
  const first = new Set([...claims.filter((id) => pressing.has(id)), ...claims].slice(0, MOST));
  const shown = new Set([...first].slice(0, MOST));
  return claims.filter((id) => shown.has(id));
}
