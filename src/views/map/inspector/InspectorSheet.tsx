import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { mapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";
import { useMapStore } from "../../useMapStore.ts";
import styles from "../MapView.module.css";

/** So far a finger must move the grip to mean it, in px. */
const PULL = 30;

/**
 * The inspector's place: beside the map, and where that is narrow a sheet under it, half a window high or all of it. Its
 * grip is a button; pulled up it makes the sheet larger, pulled down smaller, and then away.
 */
export function InspectorSheet({ children }: { children: ReactNode }) {
  const isOpen = useMapStore(({ selection }) => selection !== undefined);
  const [wantsFull, setFull] = useState(false);
  const isFull = isOpen && wantsFull;
  const from = useRef<number>(undefined);
  const pulled = useRef(false);
  const onPointerDown = (event: PointerEvent) => {
    from.current = event.clientY;
    pulled.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = ({ clientY }: PointerEvent) => {
    const way = clientY - (from.current ?? clientY);
    if (Math.abs(way) < PULL) return;
    pulled.current = true;
    if (way > 0 && !isFull) select(mapStore, undefined);
    setFull(way < 0);
  };
  return (
    <aside
      className={`${styles.inspector} ${isOpen ? styles.open : ""}`}
      data-full={isFull || undefined}
      aria-label="Inspector"
    >
      <button
        type="button"
        className={styles.grip}
        aria-expanded={isFull}
        aria-label={isFull ? "Half height" : "Full height"}
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
        // A pull ends in a click as well.
        onClick={() => !pulled.current && setFull(!isFull)}
      />
      {children}
    </aside>
  );
}
