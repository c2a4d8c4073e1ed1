import { useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type Labelling, linkValues } from "../../../reasoning/standing.ts";
import { codesOf, joinWords, recordCode, recordLabel, stepTitle } from "../recordNames.ts";
import { lookAttributes, schoolLooks } from "../schoolLook.ts";
import styles from "./ChainDrawing.module.css";
import { type ChainLink, chainLinks } from "./chainLinks.ts";
import { type Card, chainPicture, curvePath, HEAD, LINE, type Line, RING, splitCurve } from "./chainPicture.ts";

interface Props {
  readonly map: MapDocument;
  readonly labelled: Labelling;
  readonly paths: readonly (readonly Id[])[];
  readonly target: Id;
  readonly schoolOf: (claim: Id) => Id | undefined;
  readonly width?: number;
  /** Whether the ties to documents are drawn too; then the drawing also may be as wide as `width`. */
  readonly isDeep?: boolean;
  /** A word beside a card's code. */
  readonly noteOf?: (id: Id) => string | undefined;
}

/** Chains as a small drawing: what they bear on above, what bears on it below, a ring where a step is undercut. */
export function ChainDrawing({ map, labelled, paths, target, schoolOf, width = 328, isDeep, noteOf }: Props) {
  const { links, picture } = useMemo(() => {
    const found = chainLinks(indexMap(map), paths, target, isDeep);
    return { links: found.links, picture: chainPicture(indexMap(map), found, width, (id) => recordLabel(map, id)) };
  }, [map, paths, target, width, isDeep]);
  if (links.length === 0) return null;
  const looks = schoolLooks(map);
  const lookOf = (claim: Id) => {
    const school = schoolOf(claim);
    return lookAttributes(school === undefined ? undefined : looks.get(school));
  };
  return (
    <svg
      className={styles.drawing}
      style={isDeep ? { maxWidth: width } : undefined}
      viewBox={`0 0 ${picture.width} ${picture.height + 1}`}
      role="img"
      aria-label={links.map(({ link }) => lineTitle(map, link)).join(" ")}
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
          <CardShape map={map} card={card} note={noteOf?.(card.id)} />
        </g>
      ))}
    </svg>
  );
}

function lineTitle(map: MapDocument, { id, kind, from, to }: ChainLink): string {
  const link = recordOf(indexMap(map), "inferences", id);
  if (link) return stepTitle(map, link);
  const [one, other] = [joinWords(from.map((premise) => recordCode(map, premise))), recordCode(map, to)];
  return kind === "attests" ? `${one} attests ${other}.` : `${other} needs ${one}.`;
}

/** Whether a step counts, and whether that is because it is cut. */
function lineState(labelled: Labelling, id: Id): { isSpent: boolean; isCut: boolean } {
  if (labelled.graph.vertexOf(id) === undefined) return { isSpent: false, isCut: false };
  const { fires, cut } = linkValues(labelled, id);
  return { isSpent: fires === "F", isCut: cut === "T" };
}

/** A step that does not count is thin, and its arrowhead hollow; one that is cut is so from the ring on. */
function LineShape({ line, isSpent, isCut }: { line: Line; isSpent: boolean; isCut: boolean }) {
  const { curve, kind, rings, ring, isBack } = line;
  const [start, , , end] = curve;
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
        <path
          className={isSpent ? styles.hollow : styles.arrow}
          d={isBack ? `M${end.x - HEAD},${end.y}l${HEAD},-5.2v10.4Z` : `M${end.x},${end.y - HEAD}l5.2,${HEAD}h-10.4Z`}
        />
      ) : kind === "attests" ? (
        <rect className={styles.foot} x={start.x - 4} y={start.y - 8} width="8" height="8" />
      ) : kind === "needs" ? null : (
        <path className={`${styles.bar} ${isSpent ? styles.spent : ""}`} d={`M${end.x - 8},${end.y - 2}h16`} />
      )}
    </>
  );
}

function CardShape({ map, card, note }: { map: MapDocument; card: Card; note: string | undefined }) {
  const { id, x, y, width, height, title } = card;
  const code = codesOf(map).get(id);
  const isClaim = recordOf(indexMap(map), "claims", id) !== undefined;
  const isSource = recordOf(indexMap(map), "sources", id) !== undefined;
  const inset = isClaim ? 12 : 8;
  return (
    <>
      <title>{`${code ?? ""} ${recordLabel(map, id)}`}</title>
      <rect className={styles.card} x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />
      {isClaim && <rect className={styles.spine} x={x} y={y} width="6" height={height} />}
      <text className={styles.code} x={x + inset} y={y + 15}>
        {code ?? (isSource ? "Document" : "")}
        {note !== undefined && <tspan className={styles.note}> · {note}</tspan>}
      </text>
      {title.map((line, at) => (
        <text key={line} className={styles.label} x={x + inset} y={y + 30 + at * LINE}>
          {line}
        </text>
      ))}
    </>
  );
}
