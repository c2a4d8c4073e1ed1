import type { Scene } from "./scene.ts";

/**
 * Whether a scene only leaves out some of another: then the other's picture serves for both, and no card has to move.
 * Cards alone, or cards and lines.
 */
export function isSubset(part: Scene, whole: Scene, of: "cards" | "cards-and-links"): boolean {
  const cards = new Set(whole.cards.map(({ id }) => id));
  if (!part.cards.every(({ id }) => cards.has(id))) return false;
  if (of === "cards") return true;
  const links = new Map(whole.links.map((link) => [link.id, link]));
  return part.links.every((link) => {
    const drawn = links.get(link.id);
    // A line that has more premises than when it was drawn has strands that are not there yet.
    return drawn?.to === link.to && link.from.every((id) => drawn.from.includes(id));
  });
}
