import { useStore } from "zustand";
import { usePrinting } from "../../print/usePrinting.ts";
import { useMapStore } from "../../useMapStore.ts";
import { ChainSheet } from "./ChainSheet.tsx";
import { MapSheet } from "./MapSheet.tsx";
import type { PictureOnPaper } from "./pictureToSvg.ts";
import { printJob } from "./printJob.ts";

/** What the map screen puts on paper: the drawing, or a chain that was asked for. A list prints as it stands. */
export function PrintSheets({ paper }: { paper: PictureOnPaper | undefined }) {
  const isPrinting = usePrinting();
  const isList = useMapStore((state) => state.form === "list");
  const { job } = useStore(printJob);
  if (!isPrinting) return null;
  if (job.kind === "chain") return <ChainSheet id={job.id} drawing={job.drawing} />;
  const shown = job.paper ?? paper;
  return shown && !isList ? <MapSheet paper={shown} /> : null;
}
