import { useEffect, useRef } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { foldedGrounds, toggleGrounds } from "../../../store/groundFolding.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { groundsOf } from "../../../store/walking.ts";
import { canBeWithdrawn, toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Button } from "../../../ui/Button.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./ActionSheet.module.css";

interface Props {
  readonly map: MapDocument;
  readonly id: Id;
  readonly onClose: () => void;
}

/** What can be done with a card, at the foot of the screen where a thumb reaches it. */
export function ActionSheet({ map, id, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useMapStore((state) => state.form);
  const folding = useMapStore((state) => state.folding);
  const isWithdrawn = useMapStore((state) => state.withdrawn.includes(id));
  useEffect(() => dialog.current?.showModal(), []);
  const done = (run?: () => void) => () => {
    run?.();
    onClose();
  };
  const grounds = groundsOf(map, id).length;
  const folded = foldedGrounds(map, folding, id).length;
  const code = codesOf(map).get(id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog anyway; this is a press beside it
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="action-sheet-title"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.inside}>
        <h2 id="action-sheet-title">
          {code !== undefined && <b>{code}</b>} {recordLabel(map, id)}
        </h2>
        <Button onClick={done()}>Read about it</Button>
        {form === "drawing" && grounds > 0 && (
          <Button onClick={done(() => toggleGrounds(mapStore, id))}>
            {folded > 0 ? `Unfold what it stands on (${folded})` : "Fold what it stands on"}
          </Button>
        )}
        {canBeWithdrawn(map, id) && (
          <Button onClick={done(() => toggleWithdrawn(mapStore, id))}>
            {isWithdrawn ? "Bring it back" : "What if it went?"}
          </Button>
        )}
        <Button onClick={done(() => mapStore.setState({ form: form === "list" ? "drawing" : "list" }))}>
          {form === "list" ? "Show it on the map" : "Open it in the list"}
        </Button>
        <Button look="bare" onClick={done()}>
          Close
        </Button>
      </div>
    </dialog>
  );
}
