import { mapStore } from "../../store/mapStore.ts";
import { showView } from "../../store/savedViews.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { useModal } from "../find/useModal.ts";
import { useRecords } from "../useMapStore.ts";
import { SaveView } from "./SaveView.tsx";
import { ViewRow } from "./ViewRow.tsx";
import styles from "./ViewsDialog.module.css";

/** The saved views of the map: save what is on the screen, put them in order, walk through them. */
export function ViewsDialog() {
  const { props, closeAnd } = useModal("views");
  const views = useRecords("views");
  const [first] = views;
  return (
    <dialog {...props} className={styles.dialog} aria-labelledby="views-title">
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id="views-title">Saved views</h2>
          <div className={styles.actions}>
            {first && (
              <Button small look="primary" onClick={() => closeAnd(() => showView(mapStore, first.id))}>
                Walk through {views.length === 1 ? "it" : `all ${views.length}`}
              </Button>
            )}
            <Button small look="square" aria-label="Close" onClick={() => closeAnd(() => undefined)}>
              <Glyph name="close" size={14} />
            </Button>
          </div>
        </header>
        <div className={styles.body}>
          <SaveView />
          {views.length === 0 ? (
            <p className={styles.empty}>
              None is saved yet. A view keeps the screen, what is selected, the filters and what is withdrawn. Several
              in an order make a walk through the argument.
            </p>
          ) : (
            <ol className={styles.list}>
              {views.map((view, at) => (
                <ViewRow
                  key={view.id}
                  view={view}
                  at={at}
                  count={views.length}
                  onShow={() => closeAnd(() => showView(mapStore, view.id))}
                />
              ))}
            </ol>
          )}
        </div>
      </div>
    </dialog>
  );
}
