import type { ReactNode } from "react";
import { screenActions } from "../../commands/screenActions.ts";
import { timeToDay } from "../../model/day.ts";
import { clearFilters } from "../../store/filtering.ts";
import { FORMS, mapStore } from "../../store/mapStore.ts";
import { filterSpan } from "../../store/timeFilter.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { spanWords } from "../record/spanWords.ts";
import { useMapStore } from "../useMapStore.ts";
import { SpanFields } from "./SpanFields.tsx";
import styles from "./TimelineHead.module.css";

const FORM_WORDS = { drawing: "Timeline", list: "List" } as const;

interface Props {
  readonly summary: string;
  /** First and last day of all. */
  readonly first: string;
  readonly last: string;
  /** How many records filters of schools, standings and documents hide. */
  readonly hidden: number;
  readonly onUndated: (() => void) | undefined;
  readonly undated: number;
  readonly children?: ReactNode;
}

/** The question that the timeline answers, the span of time that is kept to, and how it is shown. */
export function TimelineHead({ summary, first, last, hidden, undated, onUndated, children }: Props) {
  const form = useMapStore((state) => state.form);
  const filters = useMapStore((state) => state.filters);
  const span = filterSpan(filters);
  const act = (action: "zoomIn" | "zoomOut" | "fit") => () => screenActions.getState().actions[action]?.();
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>What happened when, and who speaks of it?</h1>
        <p>
          <span aria-live="polite">
            {summary}{" "}
            {span ? (
              <b>Every screen shows only {spanWords([timeToDay(span.start), timeToDay(span.end)])}.</b>
            ) : (
              <span className={styles.hint}>Drag along the axis to keep every screen to that time.</span>
            )}{" "}
            {hidden > 0 && `${hidden} hidden by filters.`}
          </span>
          {hidden > 0 && (
            <button type="button" className={styles.go} onClick={() => clearFilters(mapStore)}>
              Show all
            </button>
          )}
          {undated > 0 && (
            <button type="button" className={styles.go} onClick={onUndated}>
              {undated} without a date
            </button>
          )}
        </p>
      </div>
      <div className={styles.controls}>
        {children}
        <div className={styles.spanFields}>
          <SpanFields first={first} last={last} />
        </div>
        <Segmented
          name="Form of the timeline"
          value={form}
          onChange={(next) => mapStore.setState({ form: next })}
          options={FORMS.map((value) => ({ value, label: FORM_WORDS[value] }))}
        />
        {form === "drawing" && (
          <fieldset className={styles.zoom} aria-label="Zoom">
            <Button look="square" small aria-label="Zoom out" onClick={act("zoomOut")}>
              <Glyph name="minus" size={13} />
            </Button>
            <Button look="square" small aria-label="Show all time" onClick={act("fit")}>
              <Glyph name="fit" size={13} />
            </Button>
            <Button look="square" small aria-label="Zoom in" onClick={act("zoomIn")}>
              <Glyph name="plus" size={13} />
            </Button>
          </fieldset>
        )}
      </div>
    </header>
  );
}
