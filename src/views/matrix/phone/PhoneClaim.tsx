import { type PointerEvent, useEffect, useRef } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { SchoolName, SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import type { MatrixTable } from "../table/matrixTable.ts";
import { kindWords } from "../words/tableWords.ts";
import styles from "./PhoneClaim.module.css";

/** A finger that moves so far to the side, in px, turns the page. */
const SWIPE = 48;

interface Props {
  readonly map: MapDocument;
  readonly table: MatrixTable;
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

/** The claim that is read, and the strip of all to go to. */
export function PhoneClaim({ map, table, at, onChoose }: Props) {
  const { columns, groups } = table;
  const column = columns[at];
  const start = useRef<{ x: number; y: number }>(undefined);
  const strip = useRef<HTMLDivElement>(null);
  const looks = schoolLooks(map);
  const { column: kind } = kindWords(table.settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip follows the claim
  useEffect(() => {
    const [outer, button] = [strip.current, strip.current?.querySelector<HTMLElement>("[aria-current]")];
    // Not scrollIntoView, which would scroll the page as well.
    if (outer && button) outer.scrollLeft = button.offsetLeft - outer.clientWidth / 2;
  }, [at]);
  if (!column) return null;

  const go = (step: number) => onChoose(Math.max(0, Math.min(columns.length - 1, at + step)));
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    const [dx, dy] = start.current ? [clientX - start.current.x, clientY - start.current.y] : [0, 0];
    start.current = undefined;
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) go(dx < 0 ? 1 : -1);
  };

  return (
    <header
      className={styles.claim}
      onPointerDown={({ clientX, clientY, pointerType }) => {
        if (pointerType === "touch") start.current = { x: clientX, y: clientY };
      }}
      onPointerUp={onPointerUp}
    >
      <p className={styles.kind}>
        <SchoolSpine map={map} school={column.school} />
        <SchoolName map={map} school={column.school} short /> <small>{column.code}</small>
        <span className={styles.standing}>
          <StandingSign standing={column.standing} />
        </span>
      </p>
      <h1>{column.text}</h1>
      <nav className={styles.pages} aria-label={`Choose one ${kind}`}>
        <button type="button" aria-label={`Previous ${kind}`} disabled={at === 0} onClick={() => go(-1)}>
          <Glyph name="right" size={16} />
        </button>
        <div className={styles.strip} ref={strip}>
          {groups.map((group) => (
            <span
              key={group.school ?? ""}
              className={styles.group}
              {...lookAttributes(group.school === undefined ? undefined : looks.get(group.school))}
            >
              {group.columns.map((one) => {
                const place = columns.indexOf(one);
                return (
                  <button
                    key={one.id}
                    type="button"
                    aria-label={`${one.code} ${one.short}`}
                    aria-current={place === at || undefined}
                    onClick={() => onChoose(place)}
                  >
                    <i />
                  </button>
                );
              })}
            </span>
          ))}
        </div>
        <span className={styles.count}>
          {at + 1} of {columns.length}
        </span>
        <button type="button" aria-label={`Next ${kind}`} disabled={at === columns.length - 1} onClick={() => go(1)}>
          <Glyph name="right" size={16} />
        </button>
      </nav>
    </header>
  );
}
