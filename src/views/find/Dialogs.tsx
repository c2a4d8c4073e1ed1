import { type ComponentType, lazy, Suspense, useEffect } from "react";
import type { AppActions } from "../../commands/appActions.ts";
import { useMapStore } from "../useMapStore.ts";
import styles from "./Dialogs.module.css";
import { useDialogs } from "./dialogs.ts";
import type { SearchMap } from "./search/SearchMap.ts";

const loadFind = () => import("./FindDialog.tsx");
const loadPalette = () => import("./palette/Palette.tsx");
const loadViews = () => import("../walk/ViewsDialog.tsx");
const loadHelp = () => import("./help/HelpSheet.tsx");

/** A part that is loaded when it is needed; where that fails, the screen under it goes on. */
function whenNeeded<P>(load: () => Promise<ComponentType<P>>) {
  return lazy<ComponentType<P>>(async () => ({ default: await load().catch(() => LoadFailed) }));
}

const FindDialog = whenNeeded(async () => (await loadFind()).FindDialog);
const Palette = whenNeeded(async () => (await loadPalette()).Palette);
const ViewsDialog = whenNeeded(async () => (await loadViews()).ViewsDialog);
const HelpSheet = whenNeeded(async () => (await loadHelp()).HelpSheet);

/** The dialogs over all screens: search, commands, saved views, help. */
export function Dialogs({ app, searchMap }: { app: AppActions; searchMap: SearchMap }) {
  const dialog = useDialogs((state) => state.dialog);
  const isMapOpen = useMapStore((state) => state.open !== undefined);
  useEffect(loadAhead, []);
  return (
    <Suspense fallback={null}>
      {dialog === "find" && isMapOpen && <FindDialog searchMap={searchMap} />}
      {dialog === "views" && isMapOpen && <ViewsDialog />}
      {dialog === "palette" && <Palette app={app} />}
      {dialog === "help" && <HelpSheet app={app} />}
    </Suspense>
  );
}

/** So long the first picture has the network and the processor for itself, in milliseconds. */
const HEAD_START = 1_500;

/** Fetches the dialogs when the page has nothing else to do, so that the letters typed after “/” find a field. */
function loadAhead(): void {
  const load = () => void Promise.allSettled([loadFind(), loadPalette(), loadHelp(), loadViews()]);
  setTimeout(() => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(load, { timeout: 4_000 });
    else load();
  }, HEAD_START);
}

function LoadFailed() {
  return (
    <p role="alert" className={styles.failed}>
      This part of the app could not be loaded. The map is untouched; load the page again to use it.
    </p>
  );
}
