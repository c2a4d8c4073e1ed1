import { type FormEvent, useId, useState } from "react";
import { mapStore } from "../../store/mapStore.ts";
import { saveView } from "../../store/savedViews.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./ViewsDialog.module.css";

/** The form that saves what is on the screen under a name. */
export function SaveView() {
  const [title, setTitle] = useState("");
  const [caption, setCaption] = useState("");
  const [said, setSaid] = useState("");
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const name = title.trim();
    if (name === "") {
      setSaid("Give the view a name first.");
      document.getElementById(`${id}-title`)?.focus();
      return;
    }
    saveView(mapStore, { title: name, caption: caption.trim() });
    setSaid(`“${name}” is saved.`);
    setTitle("");
    setCaption("");
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={`${id}-title`}>Name of what is on the screen now</label>
      <input id={`${id}-title`} value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
      <label htmlFor={`${id}-caption`}>Caption for class, if it needs one</label>
      <textarea
        id={`${id}-caption`}
        rows={2}
        maxLength={2000}
        value={caption}
        onChange={({ target }) => setCaption(target.value)}
      />
      <div className={styles.save}>
        <Button type="submit">Save this view</Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}
