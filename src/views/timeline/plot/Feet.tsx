import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { timelineOf } from "../../../reasoning/timeline/timeline.ts";
import { recordLabel } from "../../record/recordNames.ts";
import type { MarkBox } from "../layout/layoutLanes.ts";
import { clipPx, type Scale, toPx } from "../layout/placeMoment.ts";
import { shortDates } from "../words/dateWords.ts";
import styles from "./Feet.module.css";

interface Props {
  readonly map: MapDocument;
  readonly box: MarkBox;
  readonly scale: Scale;
  readonly origin: number;
  readonly row: number;
}

/** From an event to the dates of the documents that attest it: a hairline with a square foot at each. */
export function Feet({ map, box, scale, origin, row }: Props) {
  const item = recordOf(indexMap(map), "evidence", box.moment.id);
  const sources = new Set(item?.attestedBy.map(({ source }) => source));
  const documents = timelineOf(map).documents.filter(({ id }) => sources.has(id));
  if (documents.length === 0) return null;
  const clip = (at: number) => clipPx(at - origin);
  const y = (box.row + 1) * row - 4;
  const from = clip(box.from);
  return (
    <li className={styles.feet} aria-hidden="true" style={{ top: y }}>
      {documents.map((document) => {
        const at = clip(toPx(document.shapes[0]?.start ?? 0, scale));
        return (
          <span key={document.id}>
            <i className={styles.line} style={{ left: Math.min(from, at), width: Math.abs(at - from) }} />
            <i className={styles.foot} style={{ left: at }} title={recordLabel(map, document.id)} />
            <b className={styles.date} style={{ left: at + 12 }}>
              {shortDates(document.shapes)}
            </b>
          </span>
        );
      })}
    </li>
  );
}
