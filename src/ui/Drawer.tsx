import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { Button } from "./Button.tsx";
import styles from "./Drawer.module.css";
import { Glyph } from "./glyphs.tsx";

interface Props {
  /** Whether the drawer was asked for by key: then focus goes to it. */
  readonly takesFocus: RefObject<boolean>;
  readonly onClose: () => void;
  /** Title and text; the title is given the id by which the drawer is named. */
  readonly children: (titleId: string) => { readonly title: ReactNode; readonly text: ReactNode };
  readonly actions?: ReactNode;
}

/** What lies over the side of the grid, or as a sheet over a phone: its text scrolls, by keys too. */
export function Drawer({ takesFocus, onClose, children, actions }: Props) {
  const scroll = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (takesFocus.current) scroll.current?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  const { title, text } = children(titleId);
  return (
    <div role="dialog" aria-labelledby={titleId} className={styles.drawer} onKeyDown={onKeyDown}>
      <section
        ref={scroll}
        className={styles.scroll}
        aria-labelledby={titleId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
      >
        <header className={styles.head}>
          {title}
          <Button look="square" small aria-label="Close" onClick={onClose}>
            <Glyph name="close" size={13} />
          </Button>
        </header>
        {text}
      </section>
      {actions}
    </div>
  );
}
