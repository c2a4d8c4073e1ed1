import type { RefObject } from "react";
import type { Citation } from "../../../model/citation.ts";
import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { sourceDate } from "../../../model/sourceDate.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import { Drawer } from "../../../ui/Drawer.tsx";
import { citationLine } from "../../record/citationLine.ts";
import { RecordMention } from "../../record/RecordMention.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { SchoolName, SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { useLabelling } from "../../record/useLabelling.ts";
import { useMapStore } from "../../useMapStore.ts";
import drawer from "./CellDrawer.module.css";
import styles from "./CellStory.module.css";
import { DrawerActions } from "./DrawerActions.tsx";
import { WithoutRow } from "./WithoutRow.tsx";

interface Props {
  readonly map: MapDocument;
  readonly id: Id;
  readonly takesFocus: RefObject<boolean>;
  readonly onClose: () => void;
}

/** What stands at the head of a row or a column, in short: what it says, whether it stands and why, and where it is said. */
export function RecordDrawer({ map, id, takesFocus, onClose }: Props) {
  const labelled = useLabelling();
  const withdrawn = useMapStore((state) => state.withdrawn).includes(id);
  const record = recordSummary(map, id);
  if (!record) return null;
  const { kind, text, date, citations, attests } = record;
  const school = kind === "claim" ? schoolOfClaim(map).get(id) : undefined;
  const code = codesOf(map).get(id);
  return (
    <Drawer
      takesFocus={takesFocus}
      onClose={onClose}
      actions={<DrawerActions row={id} label={code ?? recordLabel(map, id)} isWithdrawn={withdrawn} />}
    >
      {(titleId) => ({
        title: (
          <div id={titleId} className={drawer.one}>
            <span className={drawer.kind}>{kind}</span>
            <b data-withdrawn={withdrawn || undefined}>
              {kind === "claim" && <SchoolSpine map={map} school={school} />}
              <span>
                {code} {recordLabel(map, id)}
              </span>
            </b>
            {date !== undefined && <small>{formatDate(date)}</small>}
            {school !== undefined && <SchoolName map={map} school={school} />}
          </div>
        ),
        text: (
          <>
            <p className={styles.full}>{text}</p>
            {kind !== "document" && (
              <p className={styles.sum}>
                <StandingSign standing={standingWordOf(labelled, id)} /> {explainStanding(map, labelled, id).sentence}
              </p>
            )}
            {attests.length > 0 && (
              <section className={styles.part}>
                <h3>What it attests</h3>
                <ul className={styles.changes}>
                  {attests.map((one) => (
                    <li key={one}>
                      <RecordMention map={map} id={one} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <WithoutRow map={map} row={{ id }} word={kind} />
            {citations.length > 0 && (
              <section className={styles.part}>
                <h3>{kind === "evidence" ? "Documented in" : "Cited from"}</h3>
                <ul className={styles.citations}>
                  {[...new Set(citations.map((one) => citationLine(map, one)))].map((line) => (
                    <li key={line}>{line}.</li>
                  ))}
                </ul>
              </section>
            )}
          </>
        ),
      })}
    </Drawer>
  );
}

interface RecordSummary {
  readonly kind: "claim" | "evidence" | "document";
  readonly text: string;
  readonly date: string | undefined;
  readonly citations: readonly Citation[];
  readonly attests: readonly Id[];
}

function recordSummary(map: MapDocument, id: Id): RecordSummary | undefined {
  const entry = indexMap(map).entries.get(id);
  switch (entry?.section) {
    case "claims": {
      const { text, date, citations = [] } = entry.record;
      return { kind: "claim", text, date, citations, attests: [] };
    }
    case "evidence": {
      const { text, date, attestedBy } = entry.record;
      return { kind: "evidence", text, date, citations: attestedBy, attests: [] };
    }
    case "sources": {
      const { title, custom } = entry.record;
      const attests = map.evidence.filter(({ attestedBy }) => attestedBy.some(({ source }) => source === id));
      const sight = custom.unseen ? "Cited, not seen by the compiler." : "Read by the compiler.";
      return {
        kind: "document",
        text: `${title ?? recordLabel(map, id)}. ${sight}`,
        date: sourceDate(entry.record),
        citations: attests.flatMap(({ attestedBy }) => attestedBy.filter(({ source }) => source === id)),
        attests: attests.map((one) => one.id),
      };
    }
    default:
      return undefined;
  }
}
