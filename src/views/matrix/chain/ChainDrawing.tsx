import { useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import { codesOf, joinWords, recordCode, recordLabel } from "../../record/recordNames.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import styles from "./ChainDrawing.module.css";
import { chainLinks } from "./chainLinks.ts";
import { type Card, chainPicture, curvePath, HEAD, type Line, RING, splitCurve } from "./chainPicture.ts";
import { stepTitle } from "./chainSteps.ts";

interface Props {
  readonly map: MapDocument;
  readonly labelled: Labelling;
  readonly paths: readonly (readonly Id[])[];
  readonly target: Id;
  readonly schoolOf: (claim: Id) => Id | undefined;
  readonly width?: number;
}

/** The chains of a cell as a small drawing: the claim above, what bears on it below, a ring where a step is undercut. */
export function ChainDrawing({ map, labelled, paths, target, schoolOf, width = 328 }: Props) {
  const { links, picture } = useMemo(() => {
    const found = chainLinks(indexMap(map), paths, target);
    return { links: found.links, picture: chainPicture(indexMap(map), found, width) };
  }, [map, paths, target, width]);
  if (links.length === 0) return null;
  const looks = schoolLooks(map);
  const lookOf = (claim: Id) => {
    const school = schoolOf(claim);
    return lookAttributes(school === undefined ? undefined : looks.get(school));
  };
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${picture.width} ${picture.height + 1}`}
      role="img"
      aria-label={links.map(({ link }) => stepTitle(map, link)).join(" ")}
    >
      {picture.lines.map((line) => (
        <g key={`${line.id} ${line.premise}`} {...lookOf(line.claim)}>
          <LineShape line={line} isCut={linkValues(labelled, line.id)?.cut === "T"} />
        </g>
      ))}
      {picture.words.map(({ text, beside, x, y }) => (
        <text key={`${text} ${x} ${y}`} className={styles.word} x={x} y={y}>
          {text}
          {beside.length > 0 && ` with ${joinWords(beside.map((id) => recordCode(map, id)))}`}
        </text>
      ))}
      {picture.cards.map((card) => (
        <g key={card.id} {...lookOf(card.id)}>
          <CardShape map={map} card={card} isTarget={card.id === target} />
        </g>
      ))}
    </svg>
  );
}

/** A cut support goes thin beyond the ring, and its arrowhead turns hollow. */
function LineShape({ line, isCut }: { line: Line; isCut: boolean }) {
  const { curve, kind, rings, ring } = line;
  const end = curve[3];
  const lastRing = rings.at(-1);
  const [before, after] = isCut && lastRing !== undefined ? splitCurve(curve, lastRing) : [curve, undefined];
  return (
    <>
      <path className={styles.case} d={curvePath(curve)} />
      <path className={styles[kind]} d={curvePath(before)} />
      {after && <path className={`${styles[kind]} ${styles.spent}`} d={curvePath(after)} />}
      {ring ? (
        <circle className={styles.ring} cx={ring.x} cy={ring.y} r={RING} />
      ) : kind === "supports" ? (
        <path className={isCut ? styles.hollow : styles.arrow} d={`M${end.x},${end.y - HEAD}l5.2,${HEAD}h-10.4Z`} />
      ) : (
        <path className={styles.bar} d={`M${end.x - 8},${end.y - 2}h16`} />
      )}
    </>
  );
}

/** Widths of one character, about, in the card's two sizes. */
const CODE_WIDTH = 7;
const TEXT_WIDTH = 6.9;

function CardShape({ map, card, isTarget }: { map: MapDocument; card: Card; isTarget: boolean }) {
  const { id, x, y, width, height } = card;
  const code = codesOf(map).get(id);
  const label = recordLabel(map, id);
  const isClaim = recordOf(indexMap(map), "claims", id) !== undefined;
  const inset = isClaim ? 14 : 9;
  const room = width - inset - 6;
  return (
    <>
      <title>{`${code ?? ""} ${label}`}</title>
      <rect className={styles.card} x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />
      {isClaim && <rect className={styles.spine} x={x} y={y} width="6" height={height} />}
      {isTarget ? (
        <text className={styles.code} x={x + inset} y={y + 19.5}>
          {cut(`${code ?? ""} ${label}`, room / TEXT_WIDTH)}
        </text>
      ) : (
        <>
          <text className={styles.code} x={x + inset} y={y + 17}>
            {cut(code ?? label, room / CODE_WIDTH)}
          </text>
          {room > 50 && (
            <text className={styles.label} x={x + inset} y={y + 33}>
              {cut(label, room / TEXT_WIDTH)}
            </text>
          )}
        </>
      )}
    </>
  );
}

function cut(text: string, characters: number): string {
  const most = Math.floor(characters);
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}
