import type { MouseEvent } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { addressWith } from "../../store/address.ts";
import { mapStore } from "../../store/mapStore.ts";
import { showOnMap } from "../../store/selection.ts";
import { useMapStore } from "../useMapStore.ts";
import styles from "./RecordMention.module.css";
import { codesOf, recordLabel } from "./recordNames.ts";

interface Props {
  readonly map: MapDocument;
  readonly id: Id;
  /** Whether the code alone is seen; the title is then heard only. */
  readonly short?: boolean;
}

/** A record by its code and short title, as a link to where it stands on the map. */
export function RecordMention({ map, id, short }: Props) {
  const code = codesOf(map).get(id);
  const address = useMapStore((state) => addressWith(state, { selection: id, screen: "map" }));
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    showOnMap(mapStore, id);
  };
  return (
    <a href={address} className={styles.mention} title="Show on map" onClick={onClick}>
      {code !== undefined && <b>{code}</b>}{" "}
      <span className={short && code !== undefined ? "visually-hidden" : undefined}>{recordLabel(map, id)}</span>
    </a>
  );
}

/** `a`, `a and b`, `a, b and c`, each a link. */
export function RecordMentions({ map, ids }: { map: MapDocument; ids: readonly Id[] }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at === 0 ? "" : at === ids.length - 1 ? " and " : ", "}
      <RecordMention map={map} id={id} />
    </span>
  ));
}
