import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import type { Section } from "../../../model/sections.ts";
import type { Finding } from "../../../reasoning/audit/Finding.ts";
import { type MatrixSettings, mapStore } from "../../../store/mapStore.ts";
import { select, showOnMap } from "../../../store/selection.ts";
import { toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Button } from "../../../ui/Button.tsx";
import { recordCode } from "../../record/recordNames.ts";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./FindingDetail.module.css";

/** Where a finding can be seen, and what its ground can be withdrawn as. */
export function FindingActions({ map, finding }: { map: MapDocument; finding: Finding }) {
  const withdrawn = useMapStore((state) => state.withdrawn);
  const ground = groundOf(map, finding);
  const isGone = ground !== undefined && withdrawn.includes(ground);
  return (
    <div className={styles.actions}>
      <Button onClick={() => showOnMap(mapStore, finding.id)}>Show on map</Button>
      <Button onClick={() => showInMatrix(map, finding)}>Show in matrix</Button>
      {ground !== undefined && (
        <Button aria-pressed={isGone} onClick={() => toggleWithdrawn(mapStore, ground)}>
          {isGone ? `Bring back ${recordCode(map, ground)}` : `What if ${recordCode(map, ground)} went?`}
        </Button>
      )}
    </div>
  );
}

/** What the chain starts from, where that can be withdrawn: a document where there is one. */
function groundOf(map: MapDocument, { id, chain }: Finding): Id | undefined {
  const { entries } = indexMap(map);
  const first = (...sections: Section[]) =>
    [...chain, id].find((one) => sections.some((section) => entries.get(one)?.section === section));
  return first("sources") ?? first("evidence", "claims", "inferences");
}

/** Opens the matrix on the cell of the chain's ground and what it bears on, or else on the record. */
function showInMatrix(map: MapDocument, { id, chain }: Finding): void {
  const { entries } = indexMap(map);
  const sectionOf = (one: Id) => entries.get(one)?.section;
  const row = chain.find((one) => sectionOf(one) === "sources") ?? chain.find((one) => sectionOf(one) === "evidence");
  const column = chain.findLast((one) => sectionOf(one) === "claims");
  const settings: MatrixSettings = {
    ...mapStore.getState().matrix,
    rows: row !== undefined && sectionOf(row) === "sources" ? "sources" : "evidence",
    columns: "claims",
    group: "none",
  };
  const { cell: _, ...rest } = settings;
  select(mapStore, row ?? id);
  mapStore.setState({
    screen: "matrix",
    matrix: row !== undefined && column !== undefined ? { ...rest, cell: { row, column } } : rest,
  });
}
