import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import type { MapDocument } from "../../../../model/mapDocument.ts";
import { recordCode } from "../../../record/recordNames.ts";
import type { Point, Rectangle } from "../../layout/LayoutPicture.ts";
import type { SceneLink } from "../../scene/SceneLink.ts";
import type { Scene } from "../../scene/scene.ts";
import { labelOfLink } from "../flowElements.ts";
import { type Lighting, stateOfLink } from "../lighting.ts";
import styles from "../MapCanvas.module.css";
import { Label, Stub, Through } from "../RelationNotes.tsx";
import type { FlatPicture } from "./FlatPicture.ts";

/** More words than these on one screen would hide the lines. */
const MOST = 120;

interface Props {
  readonly map: MapDocument;
  readonly scene: Scene;
  readonly flat: FlatPicture;
  readonly numbers: ReadonlyMap<string, number>;
  readonly lighting: Lighting;
  readonly region: Rectangle;
}

/** What stands beside the lines of a crowded map, in the part that is in view: verbs, stubs, counts of folded cards. */
export const LineNotes = memo(function LineNotes({ map, scene, flat, numbers, lighting, region }: Props) {
  const notes = useMemo(() => {
    const found: { link: SceneLink; at: Point; label: string | undefined }[] = [];
    for (const link of scene.links) {
      const number = numbers.get(link.id);
      if (number === undefined || flat.lines.starts[number] === flat.lines.starts[number + 1]) continue;
      const [x = 0, y = 0] = flat.lines.labels.subarray(number * 2, number * 2 + 2);
      if (x < region.x || y < region.y || x > region.x + region.width || y > region.y + region.height) continue;
      const label = labelOfLink(link, stateOfLink(link, lighting), lighting.selection);
      if (label === undefined && !link.through && link.foldedCuts.length === 0) continue;
      found.push({ link, at: { x, y }, label });
      if (found.length === MOST) break;
    }
    return found;
  }, [scene, flat, numbers, lighting, region]);
  if (notes.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.notes} role="presentation">
        {notes.map(({ link, at, label }) => (
          <g key={link.id}>
            {link.foldedCuts.length > 0 && (
              <Stub at={at} text={link.foldedCuts.map((id) => recordCode(map, id)).join(", ")} ids={link.foldedCuts} />
            )}
            {link.through && <Through at={at} ids={link.through.statements} />}
            {label !== undefined && <Label at={at} text={label} />}
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
});
