import { find } from "../../commands/finding.ts";
import { Glyph } from "../../ui/glyphs.tsx";
import { openDialog } from "./dialogs.ts";
import styles from "./FindField.module.css";

/** The find field in the head: it looks like a field and opens the one that is. Where room is short it is a sign. */
export function FindField() {
  return (
    <button
      type="button"
      className={styles.field}
      aria-haspopup="dialog"
      aria-keyshortcuts="/"
      title={find.label}
      aria-label={find.label}
      onClick={() => openDialog("find")}
    >
      <Glyph name="find" size={14} />
      <span className={styles.words}>{find.label}</span>
      <kbd>/</kbd>
    </button>
  );
}
