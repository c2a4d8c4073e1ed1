import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { DateSpan } from "../../../model/date.ts";
import { timeToDay } from "../../../model/day.ts";
import { setDates } from "../../../store/filtering.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { spanWords } from "../../record/spanWords.ts";
import { type Scale, toPx } from "../layout/placeMoment.ts";
import { nextStep, stepStart } from "../scale/calendar.ts";
import { aimStep, daysBetween, daysToSpan } from "../scale/snapping.ts";
import styles from "./Brush.module.css";

interface Props {
  /** The span that the filters leave. */
  readonly span: DateSpan | undefined;
  readonly scale: Scale;
  readonly origin: number;
  /** The time at a place of the screen. */
  readonly timeAt: (clientX: number) => number;
}

type Grip = "first" | "last" | "whole" | "new";

/** The axis under the hand: dragging along it keeps every screen to that span of time; its ends can be moved. */
export function Brush({ span, scale, origin, timeAt }: Props) {
  const held = useRef<{ grip: Grip; from: number; span: DateSpan | undefined }>(undefined);
  const [draft, setDraft] = useState<readonly [string, string]>();
  const step = aimStep(scale.perMs);
  const shown = (draft && daysToSpan(draft)) ?? span;

  const take = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { grip, from: timeAt(event.clientX), span };
  };
  const move = (event: PointerEvent) => {
    if (!held.current) return;
    const { grip, from, span: before } = held.current;
    const now = timeAt(event.clientX);
    if (Math.abs(now - from) * scale.perMs < 4 && !draft) return;
    if (grip === "new" || !before) setDraft(daysBetween(from, now, step));
    else if (grip === "first") setDraft(daysBetween(now, before.end + 1, step));
    else if (grip === "last") setDraft(daysBetween(before.start, now, step));
    else setDraft(daysBetween(before.start + now - from, before.end + 1 + now - from, step));
  };
  const drop = () => {
    held.current = undefined;
    if (draft) setDates(mapStore, draft);
    setDraft(undefined);
  };
  const nudge = (end: "start" | "end") => (event: KeyboardEvent) => {
    const later = event.key === "ArrowRight" || event.key === "ArrowUp";
    if (!span || (!later && event.key !== "ArrowLeft" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    const edge = end === "start" ? span.start : span.end + 1;
    const moved = later ? nextStep(edge, step) : stepStart(edge - 1, step);
    const [from, to] = end === "start" ? [moved, span.end + 1] : [span.start, moved];
    if (from < to) setDates(mapStore, [timeToDay(from), timeToDay(to - 1)]);
  };
  const slider = (end: "start" | "end", at: DateSpan) => ({
    role: "slider" as const,
    tabIndex: 0,
    "aria-orientation": "horizontal" as const,
    "aria-label": end === "start" ? "First day shown on every screen" : "Last day shown on every screen",
    "aria-valuetext": dayWords(end === "start" ? at.start : at.end),
    "aria-valuenow": dayNumber(at[end]),
    "aria-valuemin": end === "start" ? dayNumber(at.start) - 36_525 : dayNumber(at.start),
    "aria-valuemax": end === "end" ? dayNumber(at.end) + 36_525 : dayNumber(at.end),
    onKeyDown: nudge(end),
    onPointerDown: take(end === "start" ? "first" : "last"),
  });
  const left = shown && toPx(shown.start, scale) - origin;
  const right = shown && toPx(shown.end + 1, scale) - origin;
  return (
    <div
      className={styles.ground}
      data-testid="time-axis"
      onPointerDown={take("new")}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <div className={styles.moving}>
        {shown && left !== undefined && right !== undefined && (
          <>
            <div className={styles.band} style={{ left, width: right - left }} onPointerDown={take("whole")}>
              {draft && <output className={styles.words}>{spanWords(draft)}</output>}
            </div>
            <span className={styles.handle} style={{ left }} {...slider("start", shown)} />
            <span className={styles.handle} style={{ left: right }} {...slider("end", shown)} />
          </>
        )}
      </div>
    </div>
  );
}

function dayNumber(time: number): number {
  return Math.floor(time / 86_400_000);
}

function dayWords(time: number): string {
  const day = timeToDay(time);
  return spanWords([day, day]);
}

/** The band that the brush draws through the lanes. */
export function BrushBand({ span, scale, origin }: Pick<Props, "span" | "scale" | "origin">) {
  if (!span) return null;
  const left = toPx(span.start, scale) - origin;
  return (
    <div className={styles.moving}>
      <i className={styles.through} style={{ left, width: toPx(span.end + 1, scale) - origin - left }} />
    </div>
  );
}
