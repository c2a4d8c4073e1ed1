import type { MapDocument } from "../../model/mapDocument.ts";
import { recordLabel } from "../record/recordNames.ts";
import styles from "./LanePicker.module.css";
import type { LaneContent } from "./layout/layoutLanes.ts";

interface Props {
  readonly map: MapDocument;
  readonly contents: readonly LaneContent[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** Where there is room for one lane beside the episodes: which. */
export function LanePicker({ map, contents, value, onChange }: Props) {
  const lanes = contents.filter(({ kind }) => kind !== "episodes");
  return (
    <label className={styles.picker}>
      Lane
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {lanes.map(({ key, kind, lane }) => (
          <option key={key} value={key}>
            {lane?.school !== undefined ? recordLabel(map, lane.school) : kind === "none" ? "No school" : "Documents"}
          </option>
        ))}
        <option value="all">All lanes</option>
      </select>
    </label>
  );
}
