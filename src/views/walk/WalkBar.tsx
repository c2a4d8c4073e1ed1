import { type KeyboardEvent, useEffect, useRef } from "react";
import type { View } from "../../model/view.ts";
import { settingsToQuery } from "../../store/address.ts";
import { mapStore } from "../../store/mapStore.ts";
import { endWalk, settingsOfView, showView, stepView } from "../../store/savedViews.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { useMapStore } from "../useMapStore.ts";
import styles from "./WalkBar.module.css";

/** While one walks through the saved views: what is shown, and the way on. */
export function WalkBar() {
  const views = useMapStore((state) => state.open?.map.views);
  const shown = useMapStore((state) => state.view);
  const at = views?.findIndex(({ id }) => id === shown) ?? -1;
  const view = views?.[at];
  return view && views ? <Step view={view} at={at} count={views.length} /> : null;
}

/** The arrows, and what the remote controls of lecture halls send. */
const STEPS = new Map<string, -1 | 1>([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
  ["PageDown", 1],
  ["PageUp", -1],
]);

function Step({ view, at, count }: { view: View; at: number; count: number }) {
  const bar = useRef<HTMLElement>(null);
  const isChanged = useMapStore((state) => {
    const saved = settingsOfView(view);
    return saved !== undefined && (state.screen !== saved.screen || textOf(state) !== textOf(saved));
  });
  // The arrows go on from here; a person who is busy elsewhere on the screen is left there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step of the walk takes the focus, not each drawing
  useEffect(() => bar.current?.focus({ preventScroll: true }), [view.id]);
  const walk = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      endWalk(mapStore);
      return;
    }
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    stepView(mapStore, step);
  };
  return (
    <section ref={bar} tabIndex={-1} className={styles.bar} aria-label="Walk through the saved views" onKeyDown={walk}>
      <div className={styles.words} aria-live="polite">
        <span className={styles.place}>
          <span className="visually-hidden">View </span>
          {at + 1} of {count}
        </span>
        <h2>{view.title}</h2>
        {view.caption && <p>{view.caption}</p>}
      </div>
      <div className={styles.actions}>
        {isChanged && (
          <Button small look="bare" onClick={() => showView(mapStore, view.id)}>
            Show it again as saved
          </Button>
        )}
        <Button small onClick={() => stepView(mapStore, -1)} aria-disabled={at === 0}>
          Previous
        </Button>
        <Button
          small
          look={at === count - 1 ? "plain" : "primary"}
          onClick={() => stepView(mapStore, 1)}
          aria-disabled={at === count - 1}
        >
          Next
        </Button>
        <Button small look="square" aria-label="End the walk" onClick={() => endWalk(mapStore)}>
          <Glyph name="close" size={14} />
        </Button>
      </div>
    </section>
  );
}

function textOf(settings: Parameters<typeof settingsToQuery>[0]): string {
  return JSON.stringify([...settingsToQuery({ ...settings, view: undefined })]);
}
