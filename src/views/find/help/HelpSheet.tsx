import type { ReactNode } from "react";
import { commandGroups } from "../../../commands/allCommands.ts";
import type { AppActions } from "../../../commands/appActions.ts";
import { explainSigns } from "../../../commands/helping.ts";
import { OWN_KEYS } from "../../../commands/ownKeys.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { useMapStore } from "../../useMapStore.ts";
import { SignDrawing } from "../guide/SignDrawing.tsx";
import { RELATION_SENTENCES, STANDING_SENTENCES } from "../guide/signs.ts";
import { KeyCaps, KeyRow } from "../KeyCaps.tsx";
import { useModal } from "../useModal.ts";
import styles from "./HelpSheet.module.css";

/** The keys, made from the list of commands, and what the signs mean: one sheet, also on paper. */
export function HelpSheet({ app }: { app: AppActions }) {
  const { props, closeAnd } = useModal("help");
  const canExplain = useMapStore((state) => state.open !== undefined);
  return (
    <dialog {...props} className={styles.dialog} aria-labelledby="help-title">
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id="help-title">Keys and signs</h2>
          <div className={styles.actions}>
            {canExplain && (
              <Button small onClick={() => closeAnd(() => explainSigns.run(mapStore, app))}>
                Explain the signs
              </Button>
            )}
            <Button small onClick={() => print()}>
              Print
            </Button>
            <Button small look="square" aria-label="Close" onClick={() => closeAnd(() => undefined)}>
              <Glyph name="close" size={14} />
            </Button>
          </div>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section className={styles.body} tabIndex={0} aria-labelledby="help-title">
          <div className={styles.part}>
            <h3>Signs</h3>
            <dl className={styles.signs}>
              {RELATION_SENTENCES.map(({ sign, name, text }) => (
                <div key={sign}>
                  <dt>
                    <SignDrawing sign={sign} />
                    <b>{name}</b>
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <dl className={styles.standings}>
              {STANDING_SENTENCES.map(({ standing, text }) => (
                <div key={standing}>
                  <dt>
                    <StandingSign standing={standing} size={14} />
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.note}>
              Standing follows from what is on this map, on the sources entered so far. It is no verdict on the past.
            </p>
          </div>
          <div className={styles.part}>
            <h3>Keys</h3>
            <div className={styles.keys}>
              <Groups />
            </div>
            <p className={styles.note}>Letters are keys only outside of fields and dialogs.</p>
          </div>
        </section>
      </div>
    </dialog>
  );
}

function Groups() {
  const state = useMapStore((whole) => whole);
  return (
    <>
      {commandGroups(state).map(({ title, commands }) => {
        const withKeys = commands.filter(({ keys }) => keys.length > 0);
        if (withKeys.length === 0) return null;
        return (
          <Group key={title} title={title}>
            {withKeys.map(({ id, label, keys }) => (
              <Row key={id} label={label} keys={<KeyCaps keys={keys} />} />
            ))}
          </Group>
        );
      })}
      {OWN_KEYS.map(({ title, keys: rows }) => (
        <Group key={title} title={title}>
          {rows.map(({ label, keys }) => (
            <Row key={label} label={label} keys={<KeyRow keys={keys} />} />
          ))}
        </Group>
      ))}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h4>{title}</h4>
      <dl>{children}</dl>
    </div>
  );
}

function Row({ label, keys }: { label: string; keys: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{keys}</dd>
    </div>
  );
}
