// biome-ignore-all lint/a11y/useSemanticElements: HTML has no element for the lines of a tree
// biome-ignore-all lint/a11y/useFocusableInteractive: the roving tabindex is -1 on all lines but one
import { type CSSProperties, memo, useCallback } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { Glyph, type GlyphName } from "../../../ui/glyphs.tsx";
import { SchoolBadge, SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import type { ArgumentTree } from "./argumentTree.ts";
import { isAgain, type ListLine, selectedBy, stepOf } from "./ListLine.ts";
import styles from "./ListRow.module.css";
import { lineName, lineWords } from "./lineWords.ts";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly tree: ArgumentTree;
  readonly line: ListLine;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly isOpen: boolean | undefined;
  readonly state: "plain" | "dim" | "selected" | "same";
  readonly isMarked: boolean;
  readonly isWithdrawn: boolean;
  readonly isTabStop: boolean;
  readonly gap: number;
  readonly measure: (key: string, element: HTMLElement | null) => void;
}

/** One line of the list. Its parts are for the eye and the hand; its name says it all as sentences. */
export const ListRow = memo(function ListRow(props: Props) {
  const { map, labelling, tree, line, level, isOpen, state, measure } = props;
  const words = lineWords(map, labelling, tree, line);
  const { key } = line;
  const ref = useCallback((element: HTMLElement | null) => measure(key, element), [measure, key]);
  const classes = [
    styles.row,
    styles[line.kind],
    state !== "plain" && styles[state],
    props.isMarked && styles.marked,
    props.isWithdrawn && styles.withdrawn,
    isAgain(line) && styles.again,
  ];
  return (
    <div
      ref={ref}
      role="treeitem"
      className={classes.filter(Boolean).join(" ")}
      data-key={key}
      data-record={selectedBy(line)}
      aria-level={level}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={isOpen}
      aria-selected={state === "selected"}
      aria-label={lineName(words, props.isWithdrawn)}
      tabIndex={props.isTabStop ? 0 : -1}
      style={{ "--level": level, marginTop: props.gap || undefined } as CSSProperties}
    >
      <span className={styles.twist} data-twist={isOpen === undefined ? undefined : ""} aria-hidden="true">
        {isOpen !== undefined && <Glyph name={isOpen ? "down" : "right"} size={13} />}
      </span>
      <span className={styles.sign} aria-hidden="true">
        <Sign map={map} line={line} />
      </span>
      <div className={styles.body} aria-hidden="true">
        <div className={styles.top}>
          <p className={styles.sentence}>
            {stepOf(line) === undefined || line.kind === "premise" ? (
              words.sentence
            ) : (
              <span data-step="" title="The step itself">
                {words.sentence}
              </span>
            )}
            {line.kind === "group" && <span className={styles.count}> {line.count}</span>}
          </p>
          {words.standing && !(line.kind === "school" && isOpen) && (
            <span className={styles.standing}>
              <StandingSign standing={words.standing} />
            </span>
          )}
        </div>
        {words.text !== undefined && <p className={styles.text}>{words.text}</p>}
        {line.kind !== "group" && (words.notes.length > 0 || words.state !== undefined) && (
          <p className={styles.notes}>
            {words.state !== undefined && <b>{words.state}. </b>}
            {words.notes.join(" · ")}
          </p>
        )}
        {words.elsewhere !== undefined && (
          <p className={styles.notes}>
            <span className={styles.first} data-first="">
              {words.elsewhere}
            </span>
          </p>
        )}
      </div>
    </div>
  );
});

/** The sign of a line: how it bears on what stands above it, or what it is. */
function Sign({ map, line }: { map: MapDocument; line: ListLine }) {
  const index = indexMap(map);
  switch (line.kind) {
    case "school":
      return <SchoolBadge map={map} school={line.school} />;
    case "step":
    case "joint": {
      const kind: GlyphName = recordOf(index, "inferences", line.link)?.kind ?? "supports";
      return <Glyph name={kind} size={15} />;
    }
    case "document":
      return <Glyph name="attests" size={14} />;
    case "root":
    case "premise": {
      const school = schoolOfClaim(map).get(line.record);
      return school === undefined ? null : <SchoolSpine map={map} school={school} />;
    }
    default:
      return null;
  }
}
