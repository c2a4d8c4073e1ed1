import { useReactFlow, useStore, useStoreApi } from "@xyflow/react";
import { useMemo } from "react";
import { Glyph } from "../../../ui/glyphs.tsx";
import type { LayoutPicture, Rectangle } from "../layout/LayoutPicture.ts";
import type { Scene } from "../scene/scene.ts";
import { countAround, SIDES, type Side } from "./cardsAround.ts";
import styles from "./MoreAround.module.css";
import { moveDuration } from "./moveDuration.ts";

const WORDS = { above: "above", below: "below", left: "to the left", right: "to the right" } as const;
/** How much of the frame one press moves the view. */
const STEP = 0.7;

/** Says under the frame how many cards lie beyond each of its edges, and leads there. */
export function MoreAround({ scene, picture }: { scene: Scene; picture: LayoutPicture }) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const places = useMemo(
    () => scene.cards.flatMap(({ id }): Rectangle[] => (picture.cards[id] ? [picture.cards[id]] : [])),
    [scene, picture],
  );
  // As one text, so that a view that only moves a little draws nothing anew.
  const counts = useStore(({ transform, width, height }) => countAround(places, transform, { width, height }).join());
  const go = (side: Side) => {
    const { width, height, transform } = store.getState();
    const [x, y, zoom] = transform;
    const across = side === "left" ? 1 : side === "right" ? -1 : 0;
    const down = side === "above" ? 1 : side === "below" ? -1 : 0;
    flow.setViewport({ x: x + across * width * STEP, y: y + down * height * STEP, zoom }, { duration: moveDuration() });
  };
  const numbers = counts.split(",").map(Number);
  return (
    <div className={styles.strip}>
      {SIDES.map((side, at) => {
        const count = numbers[at] ?? 0;
        if (count === 0) return null;
        return (
          <button
            key={side}
            type="button"
            className={styles.more}
            data-side={side}
            onClick={() => go(side)}
            aria-label={`${count} more ${count === 1 ? "card" : "cards"} ${WORDS[side]}: move the view`}
          >
            {count} more <Glyph name="right" size={12} />
          </button>
        );
      })}
    </div>
  );
}
