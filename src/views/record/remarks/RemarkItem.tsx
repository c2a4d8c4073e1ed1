import { useRef, useState } from "react";
import { Remark } from "../../../model/remark.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { changeRemark, removeRemark } from "../../../store/remarks.ts";
import { Segmented } from "../../../ui/Segmented.tsx";
import { useMapName } from "../../useMapStore.ts";
import { readDraft } from "../useDraft.ts";
import { RemarkEditor } from "./RemarkEditor.tsx";
import styles from "./Remarks.module.css";
import { KIND_WORDS, STATE_WORDS } from "./remarkWords.ts";

/** One remark: who says what, and how far it has come. */
export function RemarkItem({ remark }: { remark: Remark }) {
  const { id, author, created, kind, text, state } = remark;
  const draftKey = `${useMapName()} ${id}`;
  const [isChanging, setChanging] = useState(() => readDraft(draftKey) !== "");
  const changer = useRef<HTMLButtonElement>(null);
  const close = () => {
    setChanging(false);
    requestAnimationFrame(() => changer.current?.focus());
  };
  if (isChanging)
    return (
      <li>
        <RemarkEditor
          remark={remark}
          draftKey={draftKey}
          onSave={(draft) => {
            changeRemark(mapStore, id, { kind: draft.kind, text: draft.text });
            close();
          }}
          onCancel={close}
        />
      </li>
    );
  return (
    <li className={styles.remark} data-state={state} tabIndex={-1}>
      <p className={styles.by}>
        <b>{KIND_WORDS[kind]}</b> {author}, <time dateTime={created}>{dayOf(created)}</time>
      </p>
      <p className={styles.text}>{text}</p>
      <div className={styles.tools}>
        <Segmented
          name={`State of the ${kind} by ${author}`}
          value={state}
          onChange={(next) => changeRemark(mapStore, id, { state: next })}
          options={Remark.shape.state.options.map((value) => ({ value, label: STATE_WORDS[value] }))}
        />
        <button ref={changer} type="button" onClick={() => setChanging(true)}>
          Reword
        </button>
        <button type="button" onClick={() => removeRemark(mapStore, id)}>
          Remove
        </button>
      </div>
    </li>
  );
}

/** The day of a remark as people write it: 22 Nov 2026. */
function dayOf(created: string): string {
  const date = new Date(created);
  if (Number.isNaN(date.getTime())) return created.slice(0, 10);
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
}
