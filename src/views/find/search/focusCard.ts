import type { Id } from "../../../model/id.ts";

/** How long a folded card may take to be drawn. */
const PATIENCE = 1_500;

/**
 * Gives the focus to a card as soon as the map has drawn it, or to the line where the list stands, so that the arrows go on from there. It leaves the focus
 * alone where a person has moved it meanwhile, and where the map draws no card to focus.
 */
export function focusCard(id: Id): void {
  const { activeElement } = document;
  const end = performance.now() + PATIENCE;
  const look = () => {
    // The field of a closed dialog loses the focus to the page itself; that is nobody's move.
    if (document.activeElement !== activeElement && document.activeElement !== document.body) return;
    const card = document.querySelector<HTMLElement>(
      `button[data-card="${CSS.escape(id)}"], [role="treeitem"][tabindex="0"]`,
    );
    if (card) card.focus({ preventScroll: true });
    else if (performance.now() < end) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
