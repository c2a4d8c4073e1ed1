import { Glyph } from "../../../ui/glyphs.tsx";
import type { CellSigns, Sign } from "../table/cellSigns.ts";
import styles from "./CellChip.module.css";

/** The signs of a cell as a chip; what it says is said by the cell's name, so it is silent. */
export function CellChip({ signs, large }: { signs: CellSigns; large?: boolean }) {
  const { supports, attacks } = signs;
  if (!supports && !attacks) return <i className={styles.silent}>·</i>;
  return (
    <span aria-hidden="true" className={`${styles.chip} ${large ? styles.large : ""}`}>
      {supports && <SignPart sign={supports} />}
      {attacks && <SignPart sign={attacks} />}
    </span>
  );
}

function SignPart({ sign: { kind, steps, chain } }: { sign: Sign }) {
  return (
    <span
      className={kind === "supports" ? styles.supports : styles.attacks}
      data-far={steps > 1 || undefined}
      data-state={chain.state}
    >
      <Glyph name={kind} size={12} />
      <b>{steps}</b>
    </span>
  );
}
