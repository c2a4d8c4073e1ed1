import { useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import styles from "./Panel.module.css";
import { Panel } from "./Panel.tsx";

/** Several records under one heading: those of a cluster, or those without a date. */
export interface Listing {
  readonly kind: string;
  readonly title: string;
  readonly note?: string;
  readonly ids: readonly Id[];
}

const AT_A_TIME = 200;

export function ListingPanel({ map, listing, onClose }: { map: MapDocument; listing: Listing; onClose: () => void }) {
  const [shown, setShown] = useState(AT_A_TIME);
  const { kind, title, note, ids } = listing;
  return (
    <Panel kind={<span>{kind}</span>} title={title} onClose={onClose} takesFocus>
      {note && <p className={styles.text}>{note}</p>}
      <ul className={styles.list}>
        {ids.slice(0, shown).map((id) => (
          <li key={id}>
            <RecordLink map={map} id={id} />
          </li>
        ))}
      </ul>
      {ids.length > shown && (
        <button type="button" onClick={() => setShown(shown + AT_A_TIME)}>
          Show {Math.min(AT_A_TIME, ids.length - shown)} more
        </button>
      )}
    </Panel>
  );
}
