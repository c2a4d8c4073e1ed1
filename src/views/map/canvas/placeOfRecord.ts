import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import type { LayoutPicture, Rectangle } from "../layout/LayoutPicture.ts";

/** Half the size of what is to be seen of a line: the place of its words. */
const WORDS = { width: 44, height: 20 };

/**
 * Where a record is to be looked for on the drawing: a card, the explanation of a school, the words on a line.
 * @returns undefined where it is not drawn
 */
export function placeOfRecord(map: MapDocument, picture: LayoutPicture, id: Id): Rectangle | undefined {
  const entry = indexMap(map).entries.get(id);
  if (entry?.section === "schools") return picture.cards[entry.record.explanation];
  if (entry?.section !== "inferences") return picture.cards[id];
  const words = picture.links[id]?.label;
  if (words)
    return {
      x: words.x - WORDS.width,
      y: words.y - WORDS.height,
      width: 2 * WORDS.width,
      height: 2 * WORDS.height,
    };
  // The lines of a crowded picture are not at hand by name; their ends are.
  const end = [...entry.record.from, entry.record.to].find((card) => picture.cards[card]);
  return end === undefined ? undefined : picture.cards[end];
}
