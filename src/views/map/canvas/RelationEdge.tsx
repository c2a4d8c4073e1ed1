import { type Edge, EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { memo } from "react";
import type { Id } from "../../../model/id.ts";
import type { Relation } from "../../../store/filters.ts";
import { lookAttributes, type SchoolLook } from "../../record/schoolLook.ts";
import type { Curve, LinkPath } from "../layout/LayoutPicture.ts";
import styles from "./RelationEdge.module.css";
import { Label, Stub, Through } from "./RelationNotes.tsx";

export interface RelationData extends Record<string, unknown> {
  readonly kind: Relation;
  readonly path: LinkPath;
  readonly look: SchoolLook | undefined;
  readonly state: "plain" | "lit" | "dim" | "selected";
  /** The step is cut by something that holds: beyond the ring its line is thin and its end hollow. */
  readonly isCut: boolean;
  /** The step does not count, be it cut or what it starts from fallen: its line is thin and its end hollow. */
  readonly isSpent: boolean;
  /** Codes of folded cards that undercut it. */
  readonly stub: string | undefined;
  readonly stubIds: readonly Id[];
  /** Folded cards for which the line stands as well. */
  readonly through: readonly Id[] | undefined;
  /** The verb, written on lit lines. */
  readonly label: string | undefined;
}

export type RelationEdgeType = Edge<RelationData, "relation">;

/** A line: its dash and its end say what it is, each alone; an undercut ends in a ring on the line that it cuts. */
export const RelationEdge = memo(function RelationEdge({ id, data }: EdgeProps<RelationEdgeType>) {
  if (!data) return null;
  const { kind, path, state, isCut, isSpent } = data;
  const classes = [
    styles.relation,
    styles[kind],
    state !== "plain" && styles[state],
    state === "selected" && styles.lit,
  ];
  const whole = path.trunk ? [...path.strands, path.trunk] : path.strands;
  const before = isCut && path.before ? path.before : whole;
  const after = isCut ? path.after : undefined;
  const look = kind === "supports" && data.look ? lookAttributes(data.look) : {};
  const all = whole.map(({ d }) => d).join("");
  return (
    <g className={classes.filter(Boolean).join(" ")} {...look}>
      {state !== "dim" && kind !== "attests" && <path className={styles.case} d={all} />}
      <Line curves={before} spent={isSpent && !after} />
      {after && <Line curves={[after]} spent />}
      {path.junction && <circle className={styles.join} cx={path.junction.x} cy={path.junction.y} r={3} />}
      <End kind={kind} path={path} isSpent={isSpent} />
      <path
        className={styles.hit}
        d={all}
        {...(data.through ? { "data-show": data.through.join(" ") } : { "data-link": id })}
      />
      {(data.stub !== undefined || data.through || data.label !== undefined) && (
        // Above all lines, so that none is drawn through a word.
        <EdgeLabelRenderer>
          <svg className={`${styles.notes} ${classes.filter(Boolean).join(" ")}`} role="presentation" {...look}>
            {data.stub !== undefined && <Stub at={path.label} text={data.stub} ids={data.stubIds} />}
            {data.through && <Through at={path.label} ids={data.through} />}
            {data.label !== undefined && <Label at={path.label} text={data.label} />}
          </svg>
        </EdgeLabelRenderer>
      )}
    </g>
  );
});

function Line({ curves, spent }: { curves: readonly Curve[]; spent?: boolean }) {
  return <path className={`${styles.line} ${spent ? styles.spent : ""}`} d={curves.map(({ d }) => d).join("")} />;
}

/** The mark at the end of a line. Drawn pointing to the right, then turned to where the line arrives. */
function End({ kind, path, isSpent }: { kind: Relation; path: LinkPath; isSpent: boolean }) {
  const { x, y, angle } = path.tip;
  const turned = `translate(${x} ${y}) rotate(${(angle * 180) / Math.PI})`;
  switch (kind) {
    case "supports":
      return <path transform={turned} className={isSpent ? styles.hollow : styles.filled} d="M0 0-9.5-4.6V4.6Z" />;
    case "rebuts":
      return <path transform={turned} className={styles.bar} d="M-1.4-7V7" />;
    case "undercuts":
      return <circle className={styles.ring} cx={x} cy={y} r={5} />;
    case "qualifies":
      return <path transform={turned} className={styles.hollow} d="M0 0-5-4-10 0-5 4Z" />;
    case "attests": {
      // The square stands at the document, where the line begins.
      const [startX = 0, startY = 0] = path.strands[0]?.points ?? [];
      return <rect className={styles.filled} x={startX - 3} y={startY - 5} width={6} height={5} />;
    }
  }
}
