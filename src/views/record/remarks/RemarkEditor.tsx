import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Remark } from "../../../model/remark.ts";
import { isPrintable } from "../../../model/text.ts";
import { Button } from "../../../ui/Button.tsx";
import { Segmented } from "../../../ui/Segmented.tsx";
import { dropDraft, useDraft } from "../useDraft.ts";
import styles from "./Remarks.module.css";
import { KIND_WORDS } from "./remarkWords.ts";
import { useReviewer } from "./reviewer.ts";

type Draft = Pick<Remark, "author" | "kind" | "text">;

interface Props {
  /** The remark that is reworded; without one a new one is written. */
  readonly remark?: Remark;
  /** Under which what is being written is kept. */
  readonly draftKey: string;
  /** What the remark does beside being kept. */
  readonly note?: string | undefined;
  readonly onSave: (draft: Draft) => void;
  readonly onCancel: () => void;
}

/** Writes a remark: of what kind it is, what it says and, the first time, who says it. */
export function RemarkEditor({ remark, draftKey, note, onSave, onCancel }: Props) {
  const ids = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const known = useReviewer(({ name }) => name);
  const [author, setAuthor] = useState(remark?.author ?? known);
  const [asksName, setAsksName] = useState(!remark && known === "");
  const [kind, setKind] = useState<Remark["kind"]>(remark?.kind ?? "question");
  const [text, setText] = useDraft(draftKey, remark?.text ?? "");
  const [fault, setFault] = useState<"text" | "name" | "signs">();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const draft = { author: author.trim(), kind, text: text.trim() };
    const found =
      draft.text === ""
        ? "text"
        : draft.author === ""
          ? "name"
          : isPrintable(draft.text) && isPrintable(draft.author)
            ? undefined
            : "signs";
    setFault(found);
    if (found) document.getElementById(`${ids}-${found === "name" ? "name" : "text"}`)?.focus();
    else {
      dropDraft(draftKey);
      onSave(draft);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape puts the draft by, and Cancel throws it away.
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
  };
  return (
    <form className={styles.editor} onSubmit={save} onKeyDown={onKeyDown} noValidate>
      <Segmented
        name="Kind of remark"
        value={kind}
        onChange={setKind}
        options={Remark.shape.kind.options.map((value) => ({ value, label: KIND_WORDS[value] }))}
      />
      <textarea
        id={`${ids}-text`}
        ref={field}
        rows={3}
        aria-label="Your remark"
        aria-invalid={fault === "text" || fault === "signs" || undefined}
        aria-describedby={fault && `${ids}-fault`}
        placeholder="What would you ask or say?"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {asksName ? (
        <label className={styles.name}>
          Your name, as it is to stand in the map
          <input
            id={`${ids}-name`}
            autoComplete="name"
            value={author}
            aria-invalid={fault === "name" || undefined}
            aria-describedby={fault && `${ids}-fault`}
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
        </label>
      ) : (
        !remark && (
          <p className={styles.as}>
            as {author}{" "}
            <button type="button" onClick={() => setAsksName(true)}>
              change the name
            </button>
          </p>
        )
      )}
      {note !== undefined && <p className={styles.as}>{note}</p>}
      {fault && (
        <p id={`${ids}-fault`} className={styles.fault} role="alert">
          {FAULTS[fault]}
        </p>
      )}
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          Save remark
        </Button>
        <Button
          onClick={() => {
            dropDraft(draftKey);
            onCancel();
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}

const FAULTS = {
  text: "The remark is empty. Write a word, or cancel.",
  name: "A remark needs a name. It stays on this device and in the map.",
  signs: "It holds a sign that cannot be shown. Take it out, and save again.",
} as const;
