import type { ReactNode } from "react";
import styles from "./Tick.module.css";

/** A tick box with a sign, a label and a count. */
export function Tick(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  sign?: ReactNode;
  label: string;
  count?: number;
  countOf?: string;
}) {
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.sign}
      <span className={styles.label}>{props.label}</span>
      {props.count !== undefined && (
        <span className={styles.count}>
          {props.count}
          <span className="visually-hidden"> {props.countOf ?? "cards"}</span>
        </span>
      )}
    </label>
  );
}
