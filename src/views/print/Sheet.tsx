import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import styles from "./Sheet.module.css";

interface Props {
  readonly orientation: "landscape" | "portrait";
  readonly children: ReactNode;
}

/**
 * What goes on paper in place of the screen. The paper is whatever the printer holds; sheets are made to fit both A4
 * and Letter with these margins.
 */
export function Sheet({ orientation, children }: Props) {
  return createPortal(
    <div className={styles.sheet} lang="en">
      <style>{`@page { size: ${orientation}; margin: 10mm; }`}</style>
      {children}
    </div>,
    document.body,
  );
}

/** What fits on either paper within the margins, in px (96 to the inch). */
export const PAGE_ROOM = { landscape: { width: 979, height: 712 }, portrait: { width: 712, height: 979 } } as const;
