import { createStore } from "zustand/vanilla";
import type { Id } from "../../../model/id.ts";
import type { ChainOnPaper } from "./chainDrawing.ts";

/** What is to be printed of the map screen: the map as it is shown, or the chain of one statement. */
export type PrintJob =
  | { readonly kind: "map" }
  | { readonly kind: "chain"; readonly id: Id; readonly drawing: ChainOnPaper };

/** The map, unless a chain was asked for: then that, until it is printed. */
export const printJob = createStore<{ readonly job: PrintJob }>()(() => ({ job: { kind: "map" } }));

/** Opens the browser's print dialog. */
export function print(job: PrintJob): void {
  printJob.setState({ job });
  addEventListener("afterprint", () => printJob.setState({ job: { kind: "map" } }), { once: true });
  window.print();
}
