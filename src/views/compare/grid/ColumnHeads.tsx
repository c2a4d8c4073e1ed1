// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the one tab stop moves; each cell is given its tabIndex with its place
import { Fragment } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import type { ComparedPlace } from "../../../store/mapStore.ts";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import type { CompareTable } from "../table/compareTable.ts";
import styles from "./ColumnHeads.module.css";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly table: CompareTable;
  /** The column that holds the focus, or -1. */
  readonly focus: number;
  readonly open: ComparedPlace | undefined;
}

/** The schools over their columns: sign, standing of the explanation, and on how many episodes each speaks. */
export function ColumnHeads({ map, labelling, table, focus, open }: Props) {
  const looks = schoolLooks(map);
  const place = (column: number) => ({
    "data-at": `0 ${column}`,
    tabIndex: focus === column ? 0 : -1,
    "aria-colindex": column + 1,
    style: { gridColumn: column + 1 },
  });
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} data-heads>
      <div role="columnheader" className={styles.corner} {...place(0)}>
        Episode
      </div>
      {table.columns.map(({ school, speaks, onRecord }, nth) => {
        const next = table.columns[nth + 1];
        const { style: lookStyle, ...look } = lookAttributes(looks.get(school.id));
        const { style, ...own } = place(1 + 2 * nth);
        return (
          <Fragment key={school.id}>
            <div
              role="columnheader"
              className={styles.head}
              data-school-head
              aria-selected={open?.school === school.id && open.episode === "*"}
              {...look}
              {...own}
              style={{ ...lookStyle, ...style }}
            >
              <i className={styles.spine} />
              <p>
                <SchoolBadge map={map} school={school.id} />
                <SchoolName map={map} school={school.id} />
                <StandingSign standing={standingWordOf(labelling, school.explanation)} sign size={13} />
              </p>
              <p className={styles.count}>
                on {speaks.length} of {table.episodes.length}
                {onRecord.length > 0 && `, silent on record on ${onRecord.length}`}
              </p>
            </div>
            {next && (
              <div role="columnheader" className={styles.between} {...place(2 + 2 * nth)}>
                <span className="visually-hidden">
                  Between {school.shortName} and {next.school.shortName}
                </span>
              </div>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
