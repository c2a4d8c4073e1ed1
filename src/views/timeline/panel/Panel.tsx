import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import styles from "./Panel.module.css";

interface Props {
  readonly kind: ReactNode;
  readonly title: string;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** What is opened by a press that moves nothing else takes the focus. */
  readonly takesFocus?: boolean;
}

/** What lies beside the timeline, or as a sheet over the foot of a phone. */
export function Panel({ kind, title, onClose, actions, children, takesFocus }: Props) {
  const titleId = useId();
  const scroll = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) scroll.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className={styles.panel} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section ref={scroll} className={styles.scroll} aria-labelledby={titleId} tabIndex={0}>
        <div className={styles.kind}>
          {kind}
          <Button look="square" small aria-label="Close" onClick={onClose}>
            <Glyph name="close" size={13} />
          </Button>
        </div>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {children}
      </section>
      {actions && <div className={styles.actions}>{actions}</div>}
    </aside>
  );
}
