import type { AppActions } from "../commands/appActions.ts";
import { openDialog, useDialogs } from "../views/find/dialogs.ts";
import { closeGuide, openGuide, useGuide } from "../views/find/guide/guide.ts";
import { chooseFile } from "./chooseFile.ts";
import { useKeeping } from "./keeping.ts";
import { openOriginal } from "./opening.ts";
import { saveFile } from "./saveFile.ts";
import { SHELF_ADDRESS, stateInView, useShelf } from "./shelf/shelf.ts";
import { setTheme, useTheme } from "./theme.ts";

/** What the running app does for its commands. */
export const appActions: AppActions = {
  stateInView,
  isShelfInView: () => useShelf.getState().isInView,
  showShelf: () => {
    location.hash = SHELF_ADDRESS;
  },
  chooseFile,
  saveFile,
  hasChanges: () => useKeeping.getState().state !== "unchanged",
  forgetChanges: () => void openOriginal(),
  theme: () => useTheme.getState().theme,
  setTheme,
  dialog: () => useDialogs.getState().dialog,
  openDialog,
  isGuideOpen: () => useGuide.getState().isOpen,
  openGuide,
  closeGuide,
};
