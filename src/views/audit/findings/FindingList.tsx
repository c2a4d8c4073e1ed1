import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { FINDING_WORDS } from "../../../formats/review/findingWords.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Finding, FindingCode } from "../../../reasoning/audit/Finding.ts";
import { findingState, remarksOn } from "../../../store/auditing.ts";
import { countOf } from "../../record/numberWords.ts";
import { codesOf } from "../../record/recordNames.ts";
import { useLineWindow } from "../../useLineWindow.ts";
import { useRecords } from "../../useMapStore.ts";
import styles from "./FindingList.module.css";
import { type FindingGroup, subjectsOf } from "./listedFindings.ts";

/** A group shows so many until it is unfolded; one more than that is shown rather than folded. */
const FIRST = 4;

interface Props {
  readonly map: MapDocument;
  readonly groups: readonly FindingGroup[];
  readonly current: Finding | undefined;
  /** Whether every group is shown whole, as where there is only one. */
  readonly isWhole: boolean;
  /** Whether somebody opened the current finding; else it only is the first. */
  readonly isOpened: boolean;
  readonly onOpen: (finding: Finding) => void;
}

type Line =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly more: number }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding; readonly isMixed: boolean };

/** The findings in their groups. One of them has the tab stop; the arrows move, Enter opens. */
export function FindingList({ map, groups, current, isWhole, isOpened, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<FindingCode>>(new Set());
  const lines = useMemo(
    () => linesOf(groups, isWhole ? undefined : unfolded, current),
    [groups, isWhole, unfolded, current],
  );
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const [focused, setFocused] = useState<string>();
  const at = lines.findIndex((line) => line.key === focused);
  const open = lines.findIndex((line) => line.kind === "finding" && line.finding === current);
  const stop = at >= 0 ? at : open >= 0 ? open : lines.findIndex(({ kind }) => kind === "finding");
  const window = useLineWindow(scroller, keys, stop, false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a finding is brought into view when it is opened, not while the list is scrolled
  useEffect(() => {
    if (open >= 0 && isOpened) window.reveal(open);
  }, [current, open]);

  const toggle = (code: FindingCode) => {
    const next = new Set(unfolded);
    if (!next.delete(code)) next.add(code);
    setUnfolded(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = lines.flatMap((line, place) => (line.kind === "finding" ? [place] : []));
    const here = rows.indexOf(stop);
    const to = {
      ArrowDown: rows[Math.min(here + 1, rows.length - 1)],
      ArrowUp: rows[Math.max(here - 1, 0)],
      Home: rows[0],
      End: rows.at(-1),
    }[event.key];
    if (to === undefined || !(event.target instanceof HTMLElement) || event.target.dataset.finding === undefined)
      return;
    event.preventDefault();
    setFocused(keys[to]);
    window.reveal(to);
    const row = () =>
      scroller.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(keys[to] ?? "")}"]`) ?? undefined;
    // At once where it is drawn: the next key may already be on its way.
    if (row()) row()?.focus();
    else requestAnimationFrame(() => row()?.focus());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons within
    <div ref={scroller} className={styles.list} onKeyDown={onKeyDown}>
      {window.drawn.map((place, nth) => {
        const line = lines[place] as Line;
        return (
          <div
            key={line.key}
            ref={(element) => window.measure(line.key, element)}
            style={{ paddingTop: window.gapAbove(nth) || undefined }}
          >
            {line.kind === "group" ? (
              <GroupHead
                group={line.group}
                more={line.more}
                isUnfolded={unfolded.has(line.group.code)}
                onToggle={() => toggle(line.group.code)}
              />
            ) : (
              <FindingRow
                map={map}
                line={line}
                isCurrent={line.finding === current}
                hasStop={place === stop}
                onOpen={() => {
                  setFocused(line.key);
                  onOpen(line.finding);
                }}
              />
            )}
          </div>
        );
      })}
      <div style={{ height: window.gapBelow }} />
    </div>
  );
}

/** @param unfolded the groups that are shown whole; undefined where all are */
function linesOf(
  groups: readonly FindingGroup[],
  unfolded: ReadonlySet<FindingCode> | undefined,
  current: Finding | undefined,
): Line[] {
  return groups.flatMap((group): Line[] => {
    const { code, findings } = group;
    const isFoldable = unfolded !== undefined && findings.length > FIRST + 1;
    const first = findings.slice(0, FIRST);
    const isWhole = !isFoldable || unfolded.has(code);
    // Of a folded group the open finding is shown all the same, after the first.
    const kept = current && !first.includes(current) && findings.includes(current) ? [current] : [];
    const shown = isWhole ? findings : [...first, ...kept];
    const isMixed = new Set(findings.map(({ severity }) => severity)).size > 1;
    return [
      { kind: "group", key: code, group, more: isFoldable ? findings.length - FIRST : 0 },
      ...shown.map((finding) => ({
        kind: "finding" as const,
        key: `${code} ${findings.indexOf(finding)} ${finding.id}`,
        finding,
        isMixed,
      })),
    ];
  });
}

interface HeadProps {
  readonly group: FindingGroup;
  /** How many are folded, or would be. */
  readonly more: number;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
}

function GroupHead({ group: { code, findings }, more, isUnfolded, onToggle }: HeadProps) {
  const severities = [...new Set(findings.map(({ severity }) => severity))];
  return (
    <h3 className={styles.group}>
      {FINDING_WORDS[code].title} <b>{findings.length}</b>
      {severities.length === 1 && <span className={styles.severity}>{severities[0]}</span>}
      {more > 0 && (
        <button type="button" aria-expanded={isUnfolded} onClick={onToggle}>
          {isUnfolded ? `only the first ${FIRST}` : `${more} more`}
          <span className="visually-hidden"> of {FINDING_WORDS[code].title}</span>
        </button>
      )}
    </h3>
  );
}

interface RowProps {
  readonly map: MapDocument;
  readonly line: Extract<Line, { kind: "finding" }>;
  readonly isCurrent: boolean;
  readonly hasStop: boolean;
  readonly onOpen: () => void;
}

function FindingRow({ map, line: { key, finding, isMixed }, isCurrent, hasStop, onOpen }: RowProps) {
  const codes = codesOf(map);
  const all = useRecords("remarks");
  const remarks = remarksOn(all, finding.id).length;
  const state = findingState(all, finding.id);
  return (
    <button
      type="button"
      className={styles.row}
      data-finding={key}
      aria-current={isCurrent || undefined}
      tabIndex={hasStop ? 0 : -1}
      onClick={onOpen}
    >
      <span className={styles.id}>
        {subjectsOf(map, finding)
          .map((id) => codes.get(id))
          .filter(Boolean)
          .join(" ")}
      </span>
      <span className={styles.message}>
        {finding.message}
        {isMixed && <em>{finding.severity}</em>}
      </span>
      {remarks > 0 && (
        <span className={styles.notes}>{state === "settled" ? "settled" : countOf(remarks, "remark")}</span>
      )}
    </button>
  );
}
