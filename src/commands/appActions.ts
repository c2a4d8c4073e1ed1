import type { MapState } from "../store/mapStore.ts";

/** The dialogs that lie over every screen. */
export type Dialog = "find" | "palette" | "help" | "views";

/** What commands ask of the app around the map: all that lies in no map's store. The app hands it to each command. */
export interface AppActions {
  /** The state of what is in view: while that is the shelf of maps, no map is open to a command. */
  stateInView(): MapState;
  isShelfInView(): boolean;
  showShelf(): void;
  /** Lets a person choose a map file, and opens it. */
  chooseFile(): void;
  /** Hands the open map to the person as a file. */
  saveFile(): void;
  /** Whether the open map differs from what came with the app. */
  hasChanges(): boolean;
  /** Opens the bundled map as it came with the app; what was changed in it can be brought back by an undo. */
  forgetChanges(): void;
  theme(): "light" | "dark";
  setTheme(theme: "light" | "dark"): void;
  /** The dialog that is open, or on its way. */
  dialog(): Dialog | undefined;
  openDialog(dialog: Dialog): void;
  /** Whether the guide to the signs lies under the map. */
  isGuideOpen(): boolean;
  openGuide(): void;
  closeGuide(): void;
}
