import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { countFilters } from "../../../store/filters.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./FilterButton.module.css";
import { FilterFields } from "./FilterFields.tsx";

/** Opens the filters that matter to the matrix; they are the map's own, so both screens show the same. */
export function FilterButton({ map }: { map: MapDocument }) {
  const set = useMapStore((state) => countFilters(state.filters));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
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
        <Glyph name="filter" size={13} /> Filters{set > 0 && ` (${set})`}
      </Button>
      <div id={panel} hidden={!isOpen} className={styles.panel}>
        {isOpen && <FilterFields map={map} />}
      </div>
    </div>
  );
}
