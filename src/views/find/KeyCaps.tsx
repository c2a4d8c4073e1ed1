import { Fragment } from "react";
import styles from "./KeyCaps.module.css";
import { keyCaps, shownKeys, spokenCap } from "./keyNames.ts";

/** The keys of a command as caps; several ways are set apart by a word. */
export function KeyCaps({ keys, most = 2 }: { keys: readonly string[]; most?: number }) {
  return (
    <span className={styles.keys}>
      {shownKeys(keys)
        .slice(0, most)
        .map((key, place) => (
          <Fragment key={key}>
            {place > 0 && <span className={styles.word}>or</span>}
            <Presses keyName={key} />
          </Fragment>
        ))}
    </span>
  );
}

/** Each of some keys that do like things: the arrows. */
export function KeyRow({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <Presses key={key} keyName={key} />
      ))}
    </span>
  );
}

function Presses({ keyName }: { keyName: string }) {
  return keyCaps(keyName).map((caps, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the presses of a key never change
    <Fragment key={place}>
      {place > 0 && <span className={styles.word}>then</span>}
      {caps.map((cap) => (
        <kbd key={cap}>
          <span aria-hidden="true">{cap}</span>
          <span className="visually-hidden">{spokenCap(cap)}</span>
        </kbd>
      ))}
    </Fragment>
  ));
}
