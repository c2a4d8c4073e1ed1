import { type FormEvent, useId, useState } from "react";
import type { View } from "../../model/view.ts";
import { addressWith } from "../../store/address.ts";
import { mapStore } from "../../store/mapStore.ts";
import { changeView, moveView, removeView, retakeView, settingsOfView } from "../../store/savedViews.ts";
import { Button } from "../../ui/Button.tsx";
import { useMapStore } from "../useMapStore.ts";
import styles from "./ViewsDialog.module.css";

interface Props {
  readonly view: View;
  readonly at: number;
  readonly count: number;
  readonly onShow: () => void;
}

/** One saved view: its link, its place in the walk, and what can be done with it. */
export function ViewRow({ view, at, count, onShow }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const address = useMapStore((state) => {
    const settings = settingsOfView(view);
    return settings && addressWith(state, settings);
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(address ?? "", location.href).href);
      setSaid("Link copied.");
    } catch {
      setSaid("The browser does not let a page copy here; copy the address of the link instead.");
    }
  };
  const move = (by: -1 | 1) => {
    moveView(mapStore, view.id, by);
    setSaid(`Now number ${at + 1 + by} of ${count}.`);
  };
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {address ? (
          <a
            href={address}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onShow();
            }}
          >
            {view.title}
          </a>
        ) : (
          <span>{view.title}, on a screen that this version does not have</span>
        )}
        <span className={styles.screen}>{view.screen}</span>
        {view.caption && <p>{view.caption}</p>}
      </div>
      <div className={styles.actions}>
        <Button small onClick={() => move(-1)} disabled={at === 0} aria-label={`Move up: ${view.title}`}>
          Up
        </Button>
        <Button small onClick={() => move(1)} disabled={at === count - 1} aria-label={`Move down: ${view.title}`}>
          Down
        </Button>
        <Button small onClick={() => void copy()} aria-label={`Copy the link: ${view.title}`} disabled={!address}>
          Link
        </Button>
        <Button small onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} aria-label={`Change: ${view.title}`}>
          Change
        </Button>
      </div>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {isOpen && <ViewForm view={view} onDone={() => setOpen(false)} />}
    </li>
  );
}

function ViewForm({ view, onDone }: { view: View; onDone: () => void }) {
  const [title, setTitle] = useState(view.title);
  const [caption, setCaption] = useState(view.caption ?? "");
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "") return;
    changeView(mapStore, view.id, { title: title.trim(), caption: caption.trim() });
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={`${id}-title`}>Name</label>
      <input
        id={`${id}-title`}
        required
        value={title}
        maxLength={200}
        onChange={({ target }) => setTitle(target.value)}
      />
      <label htmlFor={`${id}-caption`}>Caption</label>
      <textarea
        id={`${id}-caption`}
        rows={2}
        maxLength={2000}
        value={caption}
        onChange={({ target }) => setCaption(target.value)}
      />
      <div className={styles.save}>
        <Button small look="primary" type="submit">
          Save
        </Button>
        <Button
          small
          onClick={() => {
            retakeView(mapStore, view.id);
            onDone();
          }}
        >
          Let it show what is on the screen now
        </Button>
        <Button small onClick={() => removeView(mapStore, view.id)}>
          Remove
        </Button>
      </div>
    </form>
  );
}
