import type { MatrixSettings } from "../../store/mapStore.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./MatrixSettingsBar.module.css";
import { changeMatrix } from "./matrixSettings.ts";

/** Rows, columns, order and groups of the matrix. */
export function MatrixSettingsBar({ settings }: { settings: MatrixSettings }) {
  const { rows, columns, sort, group } = settings;
  return (
    <div className={styles.bar}>
      <Segmented
        name="Rows"
        value={rows}
        onChange={(value) => changeMatrix({ rows: value })}
        options={[
          { value: "sources", label: "Documents" },
          { value: "evidence", label: "Evidence" },
        ]}
      />
      <span className={styles.times} aria-hidden="true">
        ×
      </span>
      <Segmented
        name="Columns"
        value={columns}
        onChange={(value) => changeMatrix({ columns: value })}
        options={[
          { value: "explanations", label: "Explanations" },
          { value: "claims", label: "Claims" },
        ]}
      />
      <Choice
        label="Sort by"
        value={sort}
        onChange={(value) => changeMatrix({ sort: value })}
        options={[
          ["diagnosticity", "diagnosticity"],
          ["date", "date"],
          ["file", "order in the file"],
        ]}
      />
      <Choice
        label="Group by"
        value={group}
        onChange={(value) => changeMatrix({ group: value })}
        options={[
          ["none", "nothing"],
          ["episode", "episode"],
          ...(rows === "evidence" ? ([["source", "document"]] as const) : []),
        ]}
      />
    </div>
  );
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  return (
    <label className={styles.choice}>
      {props.label}
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as T)}>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
