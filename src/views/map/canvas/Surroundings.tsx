import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import { dateSpan } from "../../../model/date.ts";
import { dayAt } from "../../../model/day.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import type { Rectangle } from "../layout/LayoutPicture.ts";
import type { Scene } from "../scene/scene.ts";
import type { DrawnPicture } from "./crowd/FlatPicture.ts";
import styles from "./MapCanvas.module.css";

interface Props {
  readonly map: MapDocument;
  readonly scene: Scene;
  readonly picture: DrawnPicture;
  readonly onShow: (ids: readonly Id[]) => void;
}

/** A deck opens this many cards at a time: as many as a row holds. */
const DECK_OPENS = 8;
const DECK = { width: 62, height: 70, gap: 14 };

/** What stands around the cards: lanes, names of the bands, the ground, and decks of what is folded away. */
export const Surroundings = memo(function Surroundings({ map, scene, picture, onShow }: Props) {
  const band = (name: string) => picture.bands.find((one) => one.band === name);
  const { bounds } = picture;
  const documents = band("document");
  const evidence = band("evidence");
  const claims = band("claim");
  const ground = documents && documents.y + documents.height;
  return (
    <ViewportPortal>
      {!picture.flat &&
        picture.lanes.map((lane) => (
          <div
            key={lane.id}
            className={styles.lane}
            {...withPlace(lookAttributes(schoolLooks(map).get(lane.id)), lane)}
          />
        ))}
      {picture.flat && <LaneNames map={map} picture={picture} />}
      {claims && claims.height > 0 && <BandName name="claims" x={bounds.x - 14} band={claims} />}
      {evidence && evidence.height > 0 && <BandName name="evidence" x={bounds.x - 14} band={evidence} />}
      {ground !== undefined && (
        <>
          <div className={styles.ground} style={{ left: bounds.x - 30, top: ground, width: bounds.width + 60 }} />
          <div className={styles.under} style={{ left: bounds.x - 20, top: ground + 17, width: bounds.width + 40 }}>
            <span>Documents the cards stand on</span>
            {scene.folded.document.length > 0 && (
              <button type="button" onClick={() => onShow(scene.folded.document)}>
                {scene.folded.document.length} more {scene.folded.document.length === 1 ? "document" : "documents"}{" "}
                folded
                <Glyph name="right" size={12} />
              </button>
            )}
          </div>
        </>
      )}
      <EvidenceDecks map={map} scene={scene} picture={picture} onShow={onShow} />
      <SchoolDeck map={map} scene={scene} picture={picture} onShow={onShow} />
    </ViewportPortal>
  );
});

/** From far away, where the explanations cannot be read, each lane says whose it is. */
function LaneNames({ map, picture }: Pick<Props, "map" | "picture">) {
  return picture.lanes.map((lane) => {
    const school = map.schools.find(({ id }) => id === lane.id);
    return (
      <p
        key={lane.id}
        className={styles.laneName}
        style={{ left: lane.x + lane.width / 2, top: lane.y, maxWidth: `calc(${lane.width}px / var(--unzoom, 1))` }}
        aria-hidden="true"
      >
        <span {...lookAttributes(schoolLooks(map).get(lane.id))}>{school?.shortName ?? "no school"}</span>
      </p>
    );
  });
}

function withPlace(attributes: ReturnType<typeof lookAttributes>, { x, y, width, height }: Rectangle) {
  return { ...attributes, style: { ...attributes.style, left: x, top: y, width, height } };
}

function BandName({ name, x, band }: { name: string; x: number; band: { y: number; height: number } }) {
  // Beside the first row, so that it stands clear of a deck at the last one.
  return (
    <div className={styles.band} style={{ left: x, top: band.y + 46 }}>
      {name}
    </div>
  );
}

/** Folded evidence in two decks, the earlier to the left and the later to the right. */
function EvidenceDecks({ map, scene, picture, onShow }: Props) {
  const index = indexMap(map);
  const folded = scene.folded.evidence;
  const inTime = useMemo(() => sortedByDate(index, folded), [index, folded]);
  if (folded.length === 0) return null;
  const half = inTime.length > DECK_OPENS / 2 ? Math.ceil(inTime.length / 2) : 0;
  const band = picture.bands.find(({ band }) => band === "evidence");
  // Without evidence on the screen the decks stand where its band would be: above the documents, else at the foot.
  const y = (band && band.height > 0 ? band.y + band.height : picture.bounds.y + picture.bounds.height) - DECK.height;
  const decks = [
    { ids: inTime.slice(0, half), x: picture.bounds.x - DECK.width - DECK.gap },
    { ids: inTime.slice(half), x: picture.bounds.x + picture.bounds.width + DECK.gap },
  ];
  return decks
    .filter(({ ids }) => ids.length > 0)
    .map(({ ids, x }) => (
      <button
        key={x}
        type="button"
        className={styles.deck}
        style={{ left: x, top: y }}
        onClick={() => onShow(ids.slice(0, DECK_OPENS))}
        aria-label={`${ids.length} more evidence cards folded, ${yearsOf(index, ids)}. Show ${Math.min(DECK_OPENS, ids.length)}.`}
      >
        <b>{ids.length}</b>
        more
        <br />
        {yearsOf(index, ids)}
      </button>
    ));
}

function sortedByDate(index: ReturnType<typeof indexMap>, ids: readonly Id[]): Id[] {
  const begin = (id: Id) => {
    const date = recordOf(index, "evidence", id)?.date;
    return (date === undefined ? undefined : dateSpan(date)?.start) ?? Number.POSITIVE_INFINITY;
  };
  return ids
    .map((id) => [id, begin(id)] as const)
    .sort(([, a], [, b]) => (a === b ? 0 : a - b))
    .map(([id]) => id);
}

function yearsOf(index: ReturnType<typeof indexMap>, ids: readonly Id[]): string {
  const years = ids.flatMap((id) => {
    const date = recordOf(index, "evidence", id)?.date;
    const span = date === undefined ? undefined : dateSpan(date);
    return span ? [span.start, span.end].filter(Number.isFinite).map((time) => dayAt(time).year) : [];
  });
  if (years.length === 0) return "undated";
  const from = years.reduce((least, year) => Math.min(least, year));
  const to = years.reduce((most, year) => Math.max(most, year));
  return from === to
    ? String(from)
    : `${from}–${String(to).slice(0, -2) === String(from).slice(0, -2) ? String(to).slice(-2) : to}`;
}

/** Schools whose lanes are folded away. */
function SchoolDeck({ map, scene, picture, onShow }: Props) {
  const schools = map.schools.filter(({ explanation }) => scene.folded.explanation.includes(explanation));
  const band = picture.bands.find(({ band }) => band === "explanation");
  if (schools.length === 0 || !band) return null;
  const names = schools.map(({ shortName }) => shortName).join(", ");
  return (
    <button
      type="button"
      className={styles.deck}
      style={{ left: picture.bounds.x + picture.bounds.width + DECK.gap, top: band.y + 8 }}
      onClick={() => onShow(schools.map(({ explanation }) => explanation))}
      aria-label={`${schools.length} more schools folded: ${names}. Show them.`}
      title={names}
    >
      <b>{schools.length}</b>
      more {schools.length === 1 ? "school" : "schools"}
    </button>
  );
}
