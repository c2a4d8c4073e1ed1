import type { Dialog } from "../../commands/appActions.ts";
import { showPalette } from "../../commands/finding.ts";
import { showHelp } from "../../commands/helping.ts";
import { openDialog } from "./dialogs.ts";
import { KeyCaps, KeyRow } from "./KeyCaps.tsx";
import styles from "./PickerFoot.module.css";

interface Props {
  /** What Enter does with the option. */
  readonly does: string;
  readonly closeAnd: (next: () => void) => void;
  readonly hasPalette?: boolean;
}

/** The keys of a picker, and the ways on to the other dialogs: by hand, where there is no keyboard. */
export function PickerFoot({ does, closeAnd, hasPalette = true }: Props) {
  const goTo = (dialog: Dialog) => () => closeAnd(() => openDialog(dialog));
  return (
    <div className={styles.foot}>
      <p className={styles.keys}>
        <span>
          <KeyRow keys={["ArrowUp", "ArrowDown"]} /> choose
        </span>
        <span>
          <KeyRow keys={["Enter"]} /> {does}
        </span>
        <span>
          <KeyRow keys={["Escape"]} /> closes
        </span>
      </p>
      <div className={styles.ways}>
        {hasPalette && (
          <button type="button" onClick={goTo("palette")}>
            All commands <KeyCaps keys={showPalette.keys} />
          </button>
        )}
        <button type="button" onClick={goTo("help")}>
          Keys and signs <KeyCaps keys={showHelp.keys} />
        </button>
      </div>
    </div>
  );
}
