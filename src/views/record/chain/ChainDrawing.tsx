import { useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import { codesOf, joinWords, recordCode, recordLabel, stepTitle } from "../recordNames.ts";
import { lookAttributes, schoolLooks } from "../schoolLook.ts";
import styles from "./ChainDrawing.module.css";
import { chainLinks } from "./chainLinks.ts";
import { type Card, chainPicture, curvePath, HEAD, LINE, type Line, RING, splitCurve } from "./chainPicture.ts";

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
    return { links: found.links, picture: chainPicture(indexMap(map), found, width, (id) => recordLabel(map, id)) };
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
          <LineShape line={line} {...lineState(labelled, line.id)} />
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
          <CardShape map={map} card={card} />
        </g>
      ))}
    </svg>
  );
}

/** Whether a step counts, and whether that is because it is cut. */
function lineState(labelled: Labelling, id: Id): { isSpent: boolean; isCut: boolean } {
  const { fires, cut } = linkValues(labelled, id);
  return { isSpent: fires === "F", isCut: cut === "T" };
}

/** A step that does not count is thin, and its arrowhead hollow; one that is cut is so from the ring on. */
function LineShape({ line, isSpent, isCut }: { line: Line; isSpent: boolean; isCut: boolean }) {
  const { curve, kind, rings, ring } = line;
  const end = curve[3];
  const lastRing = rings.at(-1);
  const [before, after] = isCut && lastRing !== undefined ? splitCurve(curve, lastRing) : [curve, undefined];
  const thin = `${styles[kind]} ${styles.spent}`;
  return (
    <>
      <path className={styles.case} d={curvePath(curve)} />
      <path className={isSpent && !after ? thin : styles[kind]} d={curvePath(before)} />
      {after && <path className={thin} d={curvePath(after)} />}
      {ring ? (
        <circle className={`${styles.ring} ${isSpent ? styles.spent : ""}`} cx={ring.x} cy={ring.y} r={RING} />
      ) : kind === "supports" ? (
        <path className={isSpent ? styles.hollow : styles.arrow} d={`M${end.x},${end.y - HEAD}l5.2,${HEAD}h-10.4Z`} />
      ) : (
        <path className={`${styles.bar} ${isSpent ? styles.spent : ""}`} d={`M${end.x - 8},${end.y - 2}h16`} />
      )}
    </>
  );
}

function CardShape({ map, card }: { map: MapDocument; card: Card }) {
  const { id, x, y, width, height, title } = card;
  const code = codesOf(map).get(id);
  const isClaim = recordOf(indexMap(map), "claims", id) !== undefined;
  const inset = isClaim ? 12 : 8;
  return (
    <>
      <title>{`${code ?? ""} ${recordLabel(map, id)}`}</title>
      <rect className={styles.card} x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />
      {isClaim && <rect className={styles.spine} x={x} y={y} width="6" height={height} />}
      <text className={styles.code} x={x + inset} y={y + 15}>
        {code}
      </text>
      {title.map((line, at) => (
        <text key={line} className={styles.label} x={x + inset} y={y + 30 + at * LINE}>
          {line}
        </text>
      ))}
    </>
  );
}
