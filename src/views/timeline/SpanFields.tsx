import { type KeyboardEvent, useId, useState } from "react";
import { type DateSpan, dateSpan } from "../../model/date.ts";
import { DAY_LENGTH, dayToTime, timeToDay } from "../../model/day.ts";
import { setDates } from "../../store/filtering.ts";
import { mapStore } from "../../store/mapStore.ts";
import { filterSpan } from "../../store/timeFilter.ts";
import { Button } from "../../ui/Button.tsx";
import { useMapStore } from "../useMapStore.ts";
import styles from "./SpanFields.module.css";
import { daysToSpan } from "./scale/snapping.ts";

/** The span of time to which every screen is kept, as two dates: a year, a month or a day each. */
export function SpanFields({ first, last }: { first: string; last: string }) {
  const filters = useMapStore((state) => state.filters);
  const span = filterSpan(filters);
  const [from, to] = span ? [timeToDay(span.start), timeToDay(span.end)] : [];
  const keep = (start: number, end: number) => setDates(mapStore, [timeToDay(start), timeToDay(end)]);
  const whole = daysToSpan([from ?? first, to ?? last]);
  return (
    <fieldset className={styles.span}>
      <legend className={styles.legend}>Show only</legend>
      <DateField
        key={`from ${from}`}
        label="from"
        value={shortened(from, "first")}
        placeholder={shortened(first, "first")}
        onChange={({ start, end }) => keep(start, whole && whole.end >= start ? whole.end : end)}
      />
      <DateField
        key={`to ${to}`}
        label="to"
        value={shortened(to, "last")}
        placeholder={shortened(last, "last")}
        onChange={({ start, end }) => keep(whole && whole.start <= end ? whole.start : start, end)}
      />
      {span && (
        <Button small onClick={() => setDates(mapStore, undefined)}>
          Clear
        </Button>
      )}
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Given the extent of a date; an end that is set beyond the other leaves what it names itself. */
  readonly onChange: (span: DateSpan) => void;
}

function DateField({ label, value, placeholder, onChange }: FieldProps) {
  const [text, setText] = useState(value);
  const errorId = useId();
  const span = text.trim() === "" ? undefined : dateSpan(text.trim());
  const isWrong = text.trim() !== "" && (!span || !Number.isFinite(span.start) || !Number.isFinite(span.end));
  const commit = () => {
    if (span && !isWrong && text !== value) onChange(span);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape") setText(value);
  };
  return (
    <label className={styles.field}>
      {label}
      <input
        value={text}
        placeholder={placeholder}
        inputMode="numeric"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? errorId : undefined}
        title="A year, a month or a day: 1958, 1958-07, 1958-07-31"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {isWrong && (
        <span id={errorId} role="alert" className={styles.error}>
          Write 1958, 1958-07 or 1958-07-31
        </span>
      )}
    </label>
  );
}

/** A first day that begins a year or a month as that year or month, a last day that ends one as well. */
function shortened(day: string | undefined, side: "first" | "last"): string {
  if (day === undefined) return "";
  if (day.endsWith(side === "first" ? "-01-01" : "-12-31")) return day.slice(0, -6);
  const next = timeToDay((dayToTime(day) ?? 0) + (side === "last" ? DAY_LENGTH : 0));
  return next.endsWith("-01") ? day.slice(0, -3) : day;
}
