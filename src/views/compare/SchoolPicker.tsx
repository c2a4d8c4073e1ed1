import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import type { MapDocument } from "../../model/mapDocument.ts";
import { chosenSchools, compareWith, toggleCompared } from "../../store/comparing.ts";
import { setHidden } from "../../store/filtering.ts";
import { mapStore } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { SchoolSpine } from "../record/SchoolSign.tsx";
import { useMapStore } from "../useMapStore.ts";
import styles from "./SchoolPicker.module.css";
import type { CompareTable } from "./table/compareTable.ts";

/** Chooses the schools that stand side by side. */
export function SchoolPicker({ map, table }: { map: MapDocument; table: CompareTable }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const hidden = useMapStore((state) => state.filters.schools);
  const chosen = chosenSchools(map, table.settings);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving shut the panel; the button does the same
    <div className={styles.place} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button small ref={button} aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
        Schools: {table.columns.length} of {map.schools.length} <Glyph name="down" size={12} />
      </Button>
      <div id={panel} hidden={!isOpen} className={styles.panel}>
        {isOpen && (
          <>
            <fieldset>
              <legend>Side by side</legend>
              {map.schools.map(({ id, shortName }) => {
                const isHidden = hidden.includes(id);
                return (
                  <Tick
                    key={id}
                    label={isHidden ? `${shortName} (hidden by filters)` : shortName}
                    sign={<SchoolSpine map={map} school={id} />}
                    checked={chosen.includes(id) && !isHidden}
                    onChange={(on) => {
                      if (isHidden) setHidden(mapStore, "schools", id, false);
                      if (!isHidden || !chosen.includes(id))
                        if (on !== chosen.includes(id)) toggleCompared(mapStore, id);
                    }}
                  />
                );
              })}
            </fieldset>
            <div className={styles.actions}>
              <Button
                small
                onClick={() =>
                  compareWith(
                    mapStore,
                    map.schools.map(({ id }) => id),
                  )
                }
              >
                All {map.schools.length}
              </Button>
              <Button small disabled={table.isDefault} onClick={() => compareWith(mapStore, [])}>
                Those that speak most
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
