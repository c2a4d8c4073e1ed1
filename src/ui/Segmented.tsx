import { type ReactNode, useId } from "react";
import styles from "./Segmented.module.css";

interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Name for screen readers and the tooltip, where the label is a sign. */
  readonly name?: string;
}

/** One choice of a few, side by side: radio buttons in the look of the design. */
export function Segmented<T extends string>(props: {
  name: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  icons?: boolean;
}) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={props.name} className={`${styles.group} ${props.icons ? styles.icon : ""}`}>
      {props.options.map(({ value, label, name }) => (
        <label key={value} className={styles.option} title={name}>
          <input
            type="radio"
            name={group}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
            aria-label={name}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
