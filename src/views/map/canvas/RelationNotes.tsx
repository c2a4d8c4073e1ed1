/** What stands beside a line. */
import type { Id } from "../../../model/id.ts";
import type { Point } from "../layout/LayoutPicture.ts";
import styles from "./RelationEdge.module.css";

/** Names a folded card that undercuts this step, beside a ring that stands for it. */
export function Stub({ at: { x, y }, text, ids }: { at: Point; text: string; ids: readonly Id[] }) {
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
export function Through({ at: { x, y }, ids }: { at: Point; ids: readonly Id[] }) {
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

/** The verb of a line. */
export function Label({ at: { x, y }, text }: { at: Point; text: string }) {
  const width = text.length * 6.2 + 14;
  return (
    <g className={styles.label}>
      <rect x={x - width / 2} y={y - 9} width={width} height={18} rx={9} />
      <text x={x} y={y + 4}>
        {text}
      </text>
    </g>
  );
}
