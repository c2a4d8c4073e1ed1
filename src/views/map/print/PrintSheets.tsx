import { useMemo } from "react";
import { useStore } from "zustand";
import { usePrinting } from "../../print/usePrinting.ts";
import { useMapStore } from "../../useMapStore.ts";
import type { DrawnPicture } from "../canvas/crowd/FlatPicture.ts";
import { pathsOf } from "../canvas/crowd/pathsOf.ts";
import type { Scene } from "../scene/scene.ts";
import { ChainSheet } from "./ChainSheet.tsx";
import { MapSheet } from "./MapSheet.tsx";
import type { PictureOnPaper } from "./pictureToSvg.ts";
import { printJob } from "./printJob.ts";

/** What the screen shows now. */
export interface DrawnOnPaper extends PictureOnPaper {
  readonly picture: DrawnPicture;
  /** What was laid out, of which the scene may be a part. */
  readonly laid: Scene;
}

/** What the map screen puts on paper: the drawing, or a chain that was asked for. A list prints as it stands. */
export function PrintSheets({ paper }: { paper: DrawnOnPaper | undefined }) {
  const isPrinting = usePrinting();
  const isList = useMapStore((state) => state.form === "list");
  const { job } = useStore(printJob);
  if (!isPrinting) return null;
  if (job.kind === "chain") return <ChainSheet id={job.id} drawing={job.drawing} />;
  return paper && !isList ? <DrawnMapSheet paper={paper} /> : null;
}

/** Of a crowded map the screen has the lines in flat arrays; paper takes them as paths. */
function DrawnMapSheet({ paper }: { paper: DrawnOnPaper }) {
  const { picture, laid } = paper;
  const links = useMemo(
    () =>
      picture.flat
        ? pathsOf(
            picture.flat,
            laid.links.map(({ id }) => id),
          )
        : picture.links,
    [picture, laid],
  );
  return <MapSheet paper={{ ...paper, picture: { ...picture, links } }} />;
}
