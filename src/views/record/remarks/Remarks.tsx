import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { remarkWanted } from "../../../commands/remarking.ts";
import type { Id } from "../../../model/id.ts";
import { remarksOn } from "../../../store/auditing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { addRemark } from "../../../store/remarks.ts";
import { useMapName, useRecords } from "../../useMapStore.ts";
import { readDraft } from "../useDraft.ts";
import { RemarkEditor } from "./RemarkEditor.tsx";
import { RemarkItem } from "./RemarkItem.tsx";
import styles from "./Remarks.module.css";
import { setReviewer } from "./reviewer.ts";

interface Props {
  readonly id: Id;
  /** What a remark does here beside being kept, said while it is written, and what is said when it is saved. */
  readonly note?: string;
  readonly saved?: string;
}

/** The reviewers' remarks on a record, with an editor for one more. They are part of the map. */
export function Remarks(props: Props) {
  return <RemarksOn key={props.id} {...props} />;
}

function RemarksOn({ id, note, saved = "Saved." }: Props) {
  const remarks = remarksOn(useRecords("remarks"), id);
  const draftKey = `${useMapName()} ${id}`;
  // What was begun and not finished lies open again.
  const [isWriting, setWriting] = useState(() => readDraft(draftKey) !== "");
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const isWanted = useStore(remarkWanted, ({ on }) => on === id);
  useEffect(() => {
    if (!isWanted) return;
    remarkWanted.setState({ on: undefined });
    setWriting(true);
    setSaid("");
  }, [isWanted]);
  const close = (next: () => HTMLElement | null | undefined) => {
    setWriting(false);
    // The button, or the new remark, is there with the next drawing.
    requestAnimationFrame(() => next()?.focus());
  };
  return (
    <section className={styles.remarks} aria-label="Remarks">
      <h3>
        Remarks <b>{remarks.length}</b>
      </h3>
      {remarks.length > 0 && (
        <ul ref={list}>
          {remarks.map((remark) => (
            <RemarkItem key={remark.id} remark={remark} />
          ))}
        </ul>
      )}
      {isWriting ? (
        <RemarkEditor
          draftKey={draftKey}
          note={note}
          onSave={({ author, kind, text }) => {
            setReviewer(author);
            addRemark(mapStore, { on: id, author, kind, text });
            setSaid(saved);
            close(() => list.current?.querySelector<HTMLElement>(":scope > :last-child"));
          }}
          onCancel={() => close(() => adder.current)}
        />
      ) : (
        <button
          ref={adder}
          type="button"
          className={styles.add}
          onClick={() => {
            setSaid("");
            setWriting(true);
          }}
        >
          Add a remark
        </button>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}
