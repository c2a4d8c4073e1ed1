import type { Edge, EdgeProps } from "@xyflow/react";
import { memo } from "react";
import type { Id } from "../../../model/id.ts";
import type { Relation } from "../../../store/filters.ts";
import { lookAttributes, type SchoolLook } from "../../record/schoolLook.ts";
import type { Curve, LinkPath } from "../layout/LayoutPicture.ts";
import styles from "./RelationEdge.module.css";

export interface RelationData extends Record<string, unknown> {
  readonly kind: Relation;
  readonly path: LinkPath;
  readonly look: SchoolLook | undefined;
  readonly state: "plain" | "lit" | "dim" | "selected";
  /** The step is cut by something that holds: beyond the ring its line is thin and its end hollow. */
  readonly isCut: boolean;
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
  const { kind, path, state, isCut } = data;
  const classes = [
    styles.relation,
    styles[kind],
    state !== "plain" && styles[state],
    state === "selected" && styles.lit,
  ];
  const whole = path.trunk ? [...path.strands, path.trunk] : path.strands;
  const before = isCut && path.before ? path.before : whole;
  const after = isCut ? path.after : undefined;
  const all = whole.map(({ d }) => d).join("");
  return (
    <g
      className={classes.filter(Boolean).join(" ")}
      {...(kind === "supports" && data.look ? lookAttributes(data.look) : {})}
    >
      {state !== "dim" && kind !== "attests" && <path className={styles.case} d={all} />}
      <Line curves={before} spent={isCut && !after} />
      {after && <Line curves={[after]} spent />}
      {path.junction && <circle className={styles.join} cx={path.junction.x} cy={path.junction.y} r={3} />}
      <End kind={kind} path={path} isCut={isCut} />
      {data.stub !== undefined && <Stub path={path} text={data.stub} ids={data.stubIds} />}
      <path
        className={styles.hit}
        d={all}
        {...(data.through ? { "data-show": data.through.join(" ") } : { "data-link": id })}
      />
      {data.through && <Through path={path} ids={data.through} />}
      {data.label !== undefined && <Label text={data.label} path={path} />}
    </g>
  );
});

function Line({ curves, spent }: { curves: readonly Curve[]; spent?: boolean }) {
  return <path className={`${styles.line} ${spent ? styles.spent : ""}`} d={curves.map(({ d }) => d).join("")} />;
}

/** The mark at the end of a line. Drawn pointing to the right, then turned to where the line arrives. */
function End({ kind, path, isCut }: { kind: Relation; path: LinkPath; isCut: boolean }) {
  const { x, y, angle } = path.tip;
  const turned = `translate(${x} ${y}) rotate(${(angle * 180) / Math.PI})`;
  switch (kind) {
    case "supports":
      return <path transform={turned} className={isCut ? styles.hollow : styles.filled} d="M0 0-9.5-4.6V4.6Z" />;
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

/** Names a folded card that undercuts this step, beside a ring that stands for it. */
function Stub({ path, text, ids }: { path: LinkPath; text: string; ids: readonly Id[] }) {
  const { x, y } = path.label;
  return (
    <g className={styles.stub}>
      <circle className={styles.ring} cx={x} cy={y} r={4} />
      <text x={x + 8} y={y + 4} data-show={ids.join(" ")}>
        {text}
      </text>
    </g>
  );
}

/** How many folded cards a line runs through; pressing it unfolds them. */
function Through({ path, ids }: { path: LinkPath; ids: readonly Id[] }) {
  const { x, y } = path.label;
  return (
    <g className={styles.through} data-show={ids.join(" ")}>
      <title>
        Through {ids.length} folded {ids.length === 1 ? "card" : "cards"}; press to show
      </title>
      <rect x={x - 11} y={y - 8} width={22} height={16} rx={8} />
      <text x={x} y={y + 4}>
        +{ids.length}
      </text>
    </g>
  );
}

function Label({ text, path }: { text: string; path: LinkPath }) {
  const { x, y } = path.label;
  const width = text.length * 6.4 + 6;
  return (
    <g className={styles.label}>
      <rect x={x - width / 2} y={y - 8} width={width} height={16} />
      <text x={x} y={y + 4}>
        {text}
      </text>
    </g>
  );
}
