import { useReactFlow } from "@xyflow/react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap } from "../../model/mapIndex.ts";
import { foldAll, unfoldAll } from "../../store/folding.ts";
import { mapStore, REACHES } from "../../store/mapStore.ts";
import { setReach } from "../../store/selection.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { recordCode } from "../record/recordNames.ts";
import { useMapStore } from "../useMapStore.ts";
import styles from "./MapView.module.css";

const REACH_WORDS = { chain: "Chain", neighbours: "Neighbours", all: "All" } as const;

interface Props {
  readonly map: MapDocument;
  /** Drawn cards that are lit, and that are not; undefined where nothing is dimmed. */
  readonly lit: { readonly cards: number; readonly dimmed: number } | undefined;
  readonly onFilters: () => void;
  readonly onFit: () => void;
}

/** The question that the map answers now, and how it is shown. */
export function MapHead({ map, lit, onFilters, onFit }: Props) {
  const selection = useMapStore((state) => state.selection);
  const reach = useMapStore((state) => state.reach);
  const base = useMapStore((state) => state.folding.base);
  const flow = useReactFlow();
  return (
    <div className={styles.head}>
      <div>
        <h1>{question(map, selection)}</h1>
        <p aria-live="polite">
          {lit ? (
            <>
              Lit: the {lit.cards} cards on its {reach === "neighbours" ? "nearest lines" : "chain"}. Dimmed:{" "}
              {lit.dimmed} more. <kbd>Esc</kbd> shows all.
            </>
          ) : (
            "Solid lines support. Dashed and dotted lines attack. Pick any card to follow its chain."
          )}
        </p>
      </div>
      <div className={styles.controls}>
        <Button small className={styles.drawerButton} onClick={onFilters}>
          <Glyph name="filter" size={14} />
          Filters
        </Button>
        <Segmented
          name="How far the light of a selection reaches"
          value={selection === undefined ? "all" : reach}
          onChange={(next) => setReach(mapStore, next)}
          options={REACHES.map((value) => ({ value, label: REACH_WORDS[value] }))}
        />
        <fieldset className={styles.zoom} aria-label="Folding and zoom">
          <button type="button" aria-pressed={base === "overview"} onClick={() => foldAll(mapStore)}>
            Overview
          </button>
          <button type="button" aria-pressed={base === "everything"} onClick={() => unfoldAll(mapStore)}>
            Everything
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => flow.zoomOut()}>
            <Glyph name="minus" size={13} />
          </button>
          <button type="button" aria-label="Fit the map into the window" onClick={onFit}>
            <Glyph name="fit" size={13} />
          </button>
          <button type="button" aria-label="Zoom in" onClick={() => flow.zoomIn()}>
            <Glyph name="plus" size={13} />
          </button>
        </fieldset>
      </div>
    </div>
  );
}

function question(map: MapDocument, selection: Id | undefined): string {
  const entry = selection === undefined ? undefined : indexMap(map).entries.get(selection);
  const name = selection === undefined ? "" : recordCode(map, selection);
  switch (entry?.section) {
    case "claims":
      return `What holds ${name} up, and what cuts it?`;
    case "evidence":
      return `What does ${name} bear on?`;
    case "sources":
      return `What stands on ${name}?`;
    case "inferences":
      return "Does this step hold?";
    case "schools":
      return `What holds the ${entry.record.name} explanation up?`;
    default:
      return "Which documents hold up each explanation?";
  }
}
