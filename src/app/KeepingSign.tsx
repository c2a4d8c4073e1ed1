import { mapStore } from "../store/mapStore.ts";
import { undo } from "../store/undo.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/glyphs.tsx";
import { useMapStore } from "../views/useMapStore.ts";
import styles from "./KeepingSign.module.css";
import { keep, unkeptCopies, useKeeping } from "./keeping.ts";
import { saveMap } from "./saveFile.ts";

/** Says whether what the person changed is kept on this device, and takes the last edit back. */
export function KeepingSign() {
  const keeping = useKeeping();
  const last = useMapStore(({ history }) => history.past.at(-1)?.label);
  return (
    <div className={styles.sign}>
      <span role="status" className={styles.state}>
        {keeping.failure === undefined && keeping.state === "kept" && "Kept on this device"}
        {keeping.failure === undefined && keeping.state === "keeping" && "Being kept…"}
      </span>
      {last !== undefined && (
        <Button small look="bare" onClick={() => undo(mapStore)} title={`Undo: ${last}`}>
          Undo<span className="visually-hidden">: {last}</span>
        </Button>
      )}
    </div>
  );
}

/** Over every screen, for as long as something that the person changed could be lost. */
export function NotKept() {
  const keeping = useKeeping();
  if (keeping.failure === undefined) return null;
  const save = () => {
    for (const { current, origin } of unkeptCopies()) saveMap(current, origin);
  };
  return (
    <div className={styles.failed} role="alert">
      <p>
        <Glyph name="warn" size={14} /> <b>What you changed is not kept on this device:</b> {keeping.failure}. It is
        safe only as long as this page stays open. Save the map as a file.
      </p>
      <Button small look="primary" onClick={save}>
        Save as a file…
      </Button>
      <Button small onClick={keep}>
        Try again
      </Button>
    </div>
  );
}
