import type { StandingWord } from "../../store/filters.ts";
import { Glyph } from "../../ui/glyphs.tsx";
import styles from "./StandingSign.module.css";

const WORDS: Readonly<Record<StandingWord, string>> = {
  stands: "Stands",
  contested: "Contested",
  falls: "Falls",
  unsupported: "Unsupported",
};

/** A standing as a shape and a word; `sign` alone where the word is said elsewhere. */
export function StandingSign({ standing, sign, size = 12 }: { standing: StandingWord; sign?: boolean; size?: number }) {
  return (
    <span className={styles.standing} title={sign ? WORDS[standing] : undefined}>
      <Glyph name={standing} size={size} />
      {sign ? <span className="visually-hidden">{WORDS[standing]}</span> : <b>{WORDS[standing]}</b>}
    </span>
  );
}
