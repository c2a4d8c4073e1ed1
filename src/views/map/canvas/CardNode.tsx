import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { formatDate } from "../../../model/formatDate.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { StandingWord } from "../../../store/filters.ts";
import { Glyph, type GlyphName } from "../../../ui/glyphs.tsx";
import { SchoolBadge, SchoolName } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { lookAttributes, type SchoolLook } from "../../record/schoolLook.ts";
import type { CardKind } from "../scene/cardSize.ts";
import styles from "./CardNode.module.css";

export interface CardData extends Record<string, unknown> {
  readonly map: MapDocument;
  readonly kind: CardKind;
  readonly school: Id | undefined;
  readonly look: SchoolLook | undefined;
  readonly text: string;
  readonly code: string | undefined;
  readonly date: string | undefined;
  readonly standing: StandingWord | undefined;
  readonly unseen: boolean;
  readonly counts: readonly { readonly kind: GlyphName; readonly count: number; readonly words: string }[];
  readonly folded: number;
  /** What a screen reader says of the card. */
  readonly name: string;
  readonly state: "plain" | "lit" | "dim" | "selected";
  readonly marked: boolean;
  readonly withdrawn: boolean;
  /** The one card that Tab reaches; arrows go on from there. */
  readonly isTabStop: boolean;
}

export type CardNodeType = Node<CardData, "card">;

/** A card: explanation, claim, evidence or document. The whole card is one button; its fold is a second one. */
export const CardNode = memo(function CardNode({ id, data }: NodeProps<CardNodeType>) {
  const { kind, state, marked, withdrawn, unseen } = data;
  const classes = [
    styles.card,
    styles[kind],
    state !== "plain" && styles[state],
    marked && styles.marked,
    withdrawn && styles.withdrawn,
    unseen && styles.unseen,
  ];
  const look = kind === "explanation" || kind === "claim" ? lookAttributes(data.look) : {};
  return (
    <div className={classes.filter(Boolean).join(" ")} {...look}>
      <Ends />
      {(kind === "explanation" || kind === "claim") && <i className={styles.spine} />}
      <button
        type="button"
        className={styles.pick}
        data-card={id}
        aria-label={data.name}
        aria-pressed={state === "selected"}
        tabIndex={data.isTabStop ? 0 : -1}
      />
      <div className={styles.inside} aria-hidden={data.folded === 0}>
        <CardTop data={data} />
        <p className={styles.text}>{data.text}</p>
        <CardBottom id={id} data={data} />
      </div>
    </div>
  );
});

/** The lines bring their own paths; React Flow only draws them where it finds ends. */
function Ends() {
  return (
    <>
      <Handle className={styles.end} type="source" position={Position.Top} isConnectable={false} />
      <Handle className={styles.end} type="target" position={Position.Bottom} isConnectable={false} />
    </>
  );
}

function CardTop({ data }: { data: CardData }) {
  if (data.kind === "document") return null;
  if (data.kind === "explanation")
    return (
      <div className={styles.top} aria-hidden="true">
        <SchoolBadge map={data.map} school={data.school} />
        <SchoolName map={data.map} school={data.school} short />
      </div>
    );
  return (
    <div className={styles.top} aria-hidden="true">
      <span className={styles.code}>{data.code}</span>
      {data.kind === "evidence" && data.date !== undefined && (
        <span className={styles.date}>{formatDate(data.date, "short")}</span>
      )}
      {data.kind === "claim" && data.standing && <StandingSign standing={data.standing} size={11} />}
    </div>
  );
}

function CardBottom({ id, data }: { id: Id; data: CardData }) {
  const { kind, folded } = data;
  if (kind === "evidence" && folded === 0) return null;
  return (
    <div className={styles.bottom}>
      {kind === "explanation" && data.standing && <StandingSign standing={data.standing} />}
      {kind === "claim" && (
        <span className={styles.counts} aria-hidden="true">
          {data.counts.map((count) => (
            <span key={count.kind}>
              <Glyph name={count.kind} size={12} />
              {count.count}
            </span>
          ))}
        </span>
      )}
      {kind === "document" && (
        <>
          <Glyph name={data.unseen ? "unseen" : "text"} size={13} />
          {data.unseen ? "unseen" : "read"}
        </>
      )}
      {kind === "evidence" && <span />}
      {folded > 0 && (
        <button
          type="button"
          className={styles.fold}
          data-unfold={id}
          tabIndex={data.isTabStop ? 0 : -1}
          aria-label={`Show ${folded} folded under ${data.code ?? data.text}`}
        >
          {kind === "explanation" ? `${folded} folded` : `+${folded}`}
          <Glyph name="right" size={12} />
        </button>
      )}
    </div>
  );
}
