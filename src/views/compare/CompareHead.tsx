import type { MapDocument } from "../../model/mapDocument.ts";
import { compareWith, keepRows } from "../../store/comparing.ts";
import { clearFilters } from "../../store/filtering.ts";
import { type ComparedPlace, type Comparison, mapStore } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { SpanNote } from "../record/SpanNote.tsx";
import { useMapStore } from "../useMapStore.ts";
import styles from "./CompareHead.module.css";
import { SchoolPicker } from "./SchoolPicker.tsx";
import type { CompareTable } from "./table/compareTable.ts";
import { entrySummary, hiddenWords, recordSummary, schoolsSummary } from "./words/compareWords.ts";

const SHOWN: readonly { readonly value: Comparison; readonly label: string }[] = [
  { value: "all", label: "All" },
  { value: "clashes", label: "Clashes" },
  { value: "hinges", label: "Hinges" },
  { value: "silences", label: "Silences" },
];

interface Props {
  readonly map: MapDocument;
  readonly table: CompareTable;
  readonly onOpen: (place: ComparedPlace) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

/** The question that the comparison answers, what it shows of the map, and what can be done with it. */
export function CompareHead({ map, table, onOpen, onCopy, onPrint }: Props) {
  const hidden = hiddenWords(table);
  const dates = useMapStore((state) => state.filters.dates);
  const all = map.schools.length;
  const [silence, ...more] = table.columns.flatMap(({ school, onRecord }) =>
    onRecord.map(({ key }): ComparedPlace => ({ episode: key, school: school.id })),
  );
  const isMany = more.length > 0;
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>Where do the schools agree, clash or fall silent?</h1>
        <p>
          <span aria-live="polite">
            {schoolsSummary(table, all)} {entrySummary(table)};{" "}
            {silence ? (
              <button
                type="button"
                onClick={() => {
                  if (isMany || !table.rows.some(({ key }) => key === silence.episode)) keepRows(mapStore, "silences");
                  onOpen(silence);
                }}
              >
                {recordSummary(table)}
              </button>
            ) : (
              recordSummary(table)
            )}
            . {hidden}
          </span>
          {table.columns.length + table.hidden.schools < all && (
            <button
              type="button"
              onClick={() =>
                compareWith(
                  mapStore,
                  map.schools.map(({ id }) => id),
                )
              }
            >
              Compare all {all}
            </button>
          )}
          {hidden !== "" && (
            <button type="button" onClick={() => clearFilters(mapStore)}>
              Clear the filters
            </button>
          )}
        </p>
        <SpanNote dates={dates} />
      </div>
      <div className={styles.controls}>
        <SchoolPicker map={map} table={table} />
        <Segmented
          name="Show"
          value={table.settings.show}
          onChange={(value) => keepRows(mapStore, value)}
          options={SHOWN}
        />
        <Button small onClick={onCopy}>
          <Glyph name="copy" size={13} /> Copy as handout
        </Button>
        <Button small onClick={onPrint}>
          Print
        </Button>
      </div>
    </header>
  );
}
