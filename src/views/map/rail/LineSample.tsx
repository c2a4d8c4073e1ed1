import type { Relation } from "../../../store/filters.ts";
import relation from "../canvas/RelationEdge.module.css";
import styles from "./FilterRail.module.css";

/** A short piece of a line, drawn just as on the map. */
export function LineSample({ kind, cut }: { kind: Relation; cut?: boolean }) {
  return (
    <svg
      className={`${styles.sample} ${relation.relation} ${relation[kind]} ${relation.lit}`}
      viewBox="0 0 40 12"
      aria-hidden="true"
    >
      {kind === "supports" && (
        <>
          <path className={`${relation.line} ${cut ? relation.spent : ""}`} d="M0 6h31" />
          <path className={cut ? relation.hollow : relation.filled} d="M39.5 6 30 1.4v9.2Z" />
        </>
      )}
      {kind === "rebuts" && (
        <>
          <path className={relation.line} d="M0 6h36" />
          <path className={relation.bar} d="M38-1v14" />
        </>
      )}
      {kind === "undercuts" && (
        <>
          <path className={relation.line} d="M0 6h26" />
          <path d="M32-3v18" stroke="currentColor" strokeWidth="1.4" />
          <circle className={relation.ring} cx="32" cy="6" r="4.5" />
        </>
      )}
      {kind === "qualifies" && (
        <>
          <path className={relation.line} d="M0 6h28" />
          <path className={relation.hollow} d="M39 6l-5.5-4.4L28 6l5.5 4.4Z" />
        </>
      )}
      {kind === "attests" && (
        <>
          <path className={relation.line} d="M3 6h37" />
          <rect className={relation.filled} x="0" y="3.5" width="5" height="5" />
        </>
      )}
    </svg>
  );
}
