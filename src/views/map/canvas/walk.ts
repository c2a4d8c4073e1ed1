/** Where the arrow keys lead: along the drawn relations, and sideways within a row. */
import type { Id } from "../../../model/id.ts";
import type { LayoutPicture, Rectangle } from "../layout/LayoutPicture.ts";
import type { Scene } from "../scene/scene.ts";

export type Direction = "up" | "down" | "left" | "right";

/**
 * The card that an arrow key leads to.
 * @returns undefined where nothing lies that way
 */
export function stepFrom(scene: Scene, picture: LayoutPicture, from: Id, direction: Direction): Id | undefined {
  const here = picture.cards[from];
  if (!here) return undefined;
  if (direction === "left" || direction === "right") return besideInRow(picture, from, here, direction);
  return nearest(picture, here, direction === "up" ? bearsOn(scene, from) : groundsOf(scene, from));
}

function bearsOn(scene: Scene, card: Id): Id[] {
  const ends = new Map(scene.links.map(({ id, to }) => [id, to]));
  return scene.links.filter(({ from }) => from.includes(card)).map(({ to }) => conclusionOf(ends, to));
}

function groundsOf(scene: Scene, card: Id): Id[] {
  const ends = new Map(scene.links.map(({ id, to }) => [id, to]));
  return scene.links.filter(({ to }) => conclusionOf(ends, to) === card).flatMap(({ from }) => from);
}

/** An undercut bears, in the end, on what the step that it cuts concludes. */
function conclusionOf(ends: ReadonlyMap<Id, Id>, to: Id): Id {
  let end = to;
  for (let hops = 0; ends.has(end) && hops < ends.size; hops += 1) end = ends.get(end) as Id;
  return end;
}

const centre = ({ x, width }: Rectangle) => x + width / 2;
const middle = ({ y, height }: Rectangle) => y + height / 2;

function nearest(picture: LayoutPicture, here: Rectangle, ids: readonly Id[]): Id | undefined {
  let best: Id | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const there = picture.cards[id];
    if (!there) continue;
    const distance = Math.hypot(centre(there) - centre(here), middle(there) - middle(here));
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}

function besideInRow(picture: LayoutPicture, from: Id, here: Rectangle, direction: "left" | "right"): Id | undefined {
  const sign = direction === "right" ? 1 : -1;
  const row = Object.entries(picture.cards)
    .filter(
      ([id, there]) =>
        id !== from &&
        Math.abs(middle(there) - middle(here)) < Math.max(here.height, there.height) / 2 &&
        sign * (centre(there) - centre(here)) > 0,
    )
    .sort(([, a], [, b]) => sign * (centre(a) - centre(b)));
  return row[0]?.[0];
}
