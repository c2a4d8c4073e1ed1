import { useReactFlow } from "@xyflow/react";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { offerScreenActions } from "../../commands/screenActions.ts";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap } from "../../model/mapIndex.ts";
import { foldAll, unfoldAll } from "../../store/folding.ts";
import { FORMS, mapStore, REACHES } from "../../store/mapStore.ts";
import { setReach } from "../../store/selection.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { recordCode } from "../record/recordNames.ts";
import { useMapStore } from "../useMapStore.ts";
import { FilterNotice } from "./FilterNotice.tsx";
import styles from "./MapView.module.css";

const FORM_WORDS = { drawing: "Map", list: "List" } as const;
const REACH_WORDS = { chain: "Chain", neighbours: "Neighbours", all: "All" } as const;

interface Props {
  readonly map: MapDocument;
  /** Drawn cards that are lit, and that are not; undefined where nothing is dimmed. */
  readonly lit: { readonly cards: number; readonly dimmed: number } | undefined;
  /** How many cards the filters hide. */
  readonly hidden: number;
  readonly onFilters: () => void;
  readonly onFit: () => void;
  /** Further controls. */
  readonly children?: ReactNode;
}

/** The question that the map answers now, and how it is shown. */
export function MapHead({ map, lit, hidden, onFilters, onFit, children }: Props) {
  const selection = useMapStore((state) => state.selection);
  const reach = useMapStore((state) => state.reach);
  const form = useMapStore((state) => state.form);
  const base = useMapStore((state) => state.folding.base);
  const flow = useReactFlow();
  useEffect(
    () => offerScreenActions({ zoomIn: () => void flow.zoomIn(), zoomOut: () => void flow.zoomOut(), fit: onFit }),
    [flow, onFit],
  );
  return (
    <div className={styles.head}>
      <div>
        <h1>{question(map, selection)}</h1>
        <p aria-live="polite">
          {lit ? (
            <>
              Lit: {lit.cards} on its {reach === "neighbours" ? "nearest lines" : "chain"}. Dimmed: {lit.dimmed}.{" "}
              <kbd>Esc</kbd> shows all.
            </>
          ) : hidden > 0 ? null : form === "list" ? (
            "What stands under a line bears on it. Pick any line to read about it and follow its chain."
          ) : (
            "Solid lines support. Dashed and dotted lines attack. Pick any card to follow its chain."
          )}
        </p>
        {hidden > 0 && <FilterNotice hidden={hidden} />}
      </div>
      <div className={styles.controls}>
        <Button small className={styles.drawerButton} onClick={onFilters}>
          <Glyph name="filter" size={14} />
          Filters
        </Button>
        <Segmented
          name="Form of the map"
          value={form}
          onChange={(next) => mapStore.setState({ form: next })}
          options={FORMS.map((value) => ({ value, label: FORM_WORDS[value] }))}
        />
        {children}
        {selection !== undefined && (
          <Segmented
            name="How far the light of a selection reaches"
            value={reach}
            onChange={(next) => setReach(mapStore, next)}
            options={REACHES.map((value) => ({ value, label: REACH_WORDS[value] }))}
          />
        )}
        <fieldset className={styles.folding} aria-label="Folding" hidden={form === "list"}>
          <button type="button" aria-pressed={base === "overview"} onClick={() => foldAll(mapStore)}>
            Overview
          </button>
          <button type="button" aria-pressed={base === "everything"} onClick={() => unfoldAll(mapStore)}>
            Everything
          </button>
        </fieldset>
        <fieldset className={styles.zoom} aria-label="Zoom" hidden={form === "list"}>
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
