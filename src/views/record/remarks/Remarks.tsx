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

/** The reviewers' remarks on a record, with an editor for one more. They are part of the map. */
export function Remarks({ id }: { id: Id }) {
  return <RemarksOn key={id} id={id} />;
}

function RemarksOn({ id }: { id: Id }) {
  const remarks = remarksOn(useRecords("remarks"), id);
  const draftKey = `${useMapName()} ${id}`;
  // What was begun and not finished lies open again.
  const [isWriting, setWriting] = useState(() => readDraft(draftKey) !== "");
  const adder = useRef<HTMLButtonElement>(null);
  const isWanted = useStore(remarkWanted, ({ on }) => on === id);
  useEffect(() => {
    if (!isWanted) return;
    remarkWanted.setState({ on: undefined });
    setWriting(true);
  }, [isWanted]);
  const close = () => {
    setWriting(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => adder.current?.focus());
  };
  return (
    <section className={styles.remarks} aria-label="Remarks">
      <h3>
        Remarks <b>{remarks.length}</b>
      </h3>
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <RemarkItem key={remark.id} remark={remark} />
          ))}
        </ul>
      )}
      {isWriting ? (
        <RemarkEditor
          draftKey={draftKey}
          onSave={({ author, kind, text }) => {
            setReviewer(author);
            addRemark(mapStore, { on: id, author, kind, text });
            close();
          }}
          onCancel={close}
        />
      ) : (
        <button ref={adder} type="button" className={styles.add} onClick={() => setWriting(true)}>
          Add a remark
        </button>
      )}
    </section>
  );
}
