// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part and still number its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of schools and groups are read, not acted on
import { useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import styles from "./ColumnHeads.module.css";
import type { RowLayout } from "./rowLayout.ts";

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  /** The grid line at which each column begins. */
  readonly lines: readonly number[];
  /** Which columns are drawn. */
  readonly layout: RowLayout;
  /** The focused column, or -1. */
  readonly focus: number;
  readonly openColumn: number;
  readonly selection: Id | undefined;
}

/** Schools over their claims; of explanations, each school is the head of its one column. */
export function ColumnHeads({ map, table, lines, layout, focus, openColumn, selection }: Props) {
  const { groups, columns, settings } = table;
  const { grouped } = layout;
  const claims = settings.columns === "claims";
  const looks = schoolLooks(map);
  const firstAt = useMemo(() => {
    let at = 0;
    return new Map(
      groups.map((group) => {
        at += group.columns.length;
        return [group.school, at - group.columns.length];
      }),
    );
  }, [groups]);
  const row = claims ? 2 : 1;
  return (
    <div role="rowgroup" className={styles.heads} data-heads>
      {claims && (
        <div role="row" aria-rowindex={1} className={styles.row}>
          <span role="columnheader" className={styles.corner} aria-colindex={1}>
            <span className="visually-hidden">School</span>
          </span>
          {groups.map((group) => (
            <span
              key={group.school ?? ""}
              role="columnheader"
              aria-colspan={group.columns.length}
              className={styles.school}
              style={{
                gridColumn: `${lines[firstAt.get(group.school) ?? 0]} / span ${group.columns.length}`,
              }}
            >
              <i className={styles.spine} {...lookAttributes(group.school ? looks.get(group.school) : undefined)} />
              <span className={styles.sticky}>
                {group.school ? <SchoolName map={map} school={group.school} short /> : <b>Of no one school</b>}
              </span>
            </span>
          ))}
          <span role="presentation" className={styles.strip} style={{ gridColumn: -2 }} />
        </div>
      )}
      <div role="row" aria-rowindex={row} className={styles.row}>
        {grouped && (
          <span role="columnheader" className={styles.groupHead} aria-colindex={1}>
            {settings.group === "episode" ? "Episode" : "Document"}
          </span>
        )}
        <span
          role="columnheader"
          className={styles.nameHead}
          data-at="0 0"
          tabIndex={focus === 0 ? 0 : -1}
          aria-colindex={grouped ? 2 : 1}
        >
          {settings.rows === "sources" ? "Document" : "Evidence"}
        </span>
        {layout.columns.map(({ column, place: at, line }) => (
          <span
            key={`${column.school} ${column.id}`}
            role="columnheader"
            data-column-head
            data-at={`0 ${at + 1}`}
            tabIndex={focus === at + 1 ? 0 : -1}
            aria-colindex={at + 2 + (grouped ? 1 : 0)}
            aria-selected={selection === column.id}
            className={styles.head}
            data-open={openColumn === at || undefined}
            data-selected={selection === column.id || undefined}
            style={{ gridColumn: line }}
            title={column.text}
          >
            {!claims && (
              <>
                <i className={styles.spine} {...lookAttributes(column.school ? looks.get(column.school) : undefined)} />
                <span className={styles.schoolName}>
                  <SchoolName map={map} school={column.school} short />
                </span>
              </>
            )}
            <span className={styles.code}>
              <b>{column.code}</b> <StandingSign standing={column.standing} sign size={11} />
            </span>
            <span className={styles.short} lang={map.map.language}>
              {column.short}
            </span>
          </span>
        ))}
        <span
          role="columnheader"
          data-at={`0 ${columns.length + 1}`}
          tabIndex={focus === columns.length + 1 ? 0 : -1}
          aria-colindex={columns.length + 2 + (grouped ? 1 : 0)}
          className={styles.strip}
          style={{ gridColumn: -2 }}
        >
          <b>Diagnosticity</b>
          <span className="visually-hidden">, what each row does to the schools: </span>
          <span>○ hurts, ● helps</span>
        </span>
      </div>
    </div>
  );
}
