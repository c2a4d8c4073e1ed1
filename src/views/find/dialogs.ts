import { create } from "zustand";
import type { Dialog } from "../../commands/appActions.ts";

/** Which of the dialogs over the screens is open, or on its way. */
export const useDialogs = create<{ readonly dialog: Dialog | undefined }>()(() => ({ dialog: undefined }));

export function openDialog(dialog: Dialog): void {
  useDialogs.setState({ dialog });
}

/** Closes a dialog; where another has taken its place already, that stays. */
export function closeDialog(dialog: Dialog): void {
  if (useDialogs.getState().dialog === dialog) useDialogs.setState({ dialog: undefined });
}
