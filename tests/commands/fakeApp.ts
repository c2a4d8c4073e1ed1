import type { AppActions, Dialog } from "../../src/commands/appActions.ts";
import { createMapStore } from "../../src/store/mapStore.ts";

/** An app that only remembers what was asked of it. */
export function fakeApp(): AppActions & { readonly asked: string[] } {
  const asked: string[] = [];
  let dialog: Dialog | undefined;
  let theme: "light" | "dark" = "light";
  let isGuideOpen = false;
  return {
    asked,
    stateInView: () => createMapStore().getState(),
    isShelfInView: () => false,
    showShelf: () => void asked.push("show the shelf"),
    chooseFile: () => void asked.push("choose file"),
    saveFile: () => void asked.push("save file"),
    hasChanges: () => true,
    forgetChanges: () => void asked.push("forget changes"),
    theme: () => theme,
    setTheme: (next) => {
      theme = next;
    },
    dialog: () => dialog,
    openDialog: (next) => {
      dialog = next;
    },
    isGuideOpen: () => isGuideOpen,
    openGuide: () => {
      isGuideOpen = true;
    },
    closeGuide: () => {
      isGuideOpen = false;
    },
  };
}
