/** With more cards than this a map is crowded: one canvas draws it, and React Flow holds only cards that can be read. */
const CROWDED = 250;

export function isCrowded({ cards }: { readonly cards: readonly unknown[] }): boolean {
  return cards.length > CROWDED;
}
