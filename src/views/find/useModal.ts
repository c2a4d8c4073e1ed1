import { type MouseEvent, type RefObject, useEffect, useRef } from "react";
import type { Dialog } from "../../commands/appActions.ts";
import { closeDialog } from "./dialogs.ts";

interface Modal {
  /** What the dialog element takes. */
  readonly props: {
    readonly ref: RefObject<HTMLDialogElement | null>;
    readonly onClose: () => void;
    readonly onClick: (event: MouseEvent) => void;
  };
  /** Closes the dialog at once, so that the focus is back where it was, and then does something. */
  readonly closeAnd: (next: () => void) => void;
}

/** A native dialog that opens over everything as soon as it is drawn; a click beside it closes it. */
export function useModal(dialog: Dialog): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  const close = () => {
    ref.current?.close();
    closeDialog(dialog);
  };
  return {
    props: {
      ref,
      onClose: () => closeDialog(dialog),
      // The dialog has no padding: a click on itself is one on its backdrop.
      onClick: (event) => event.target === ref.current && close(),
    },
    closeAnd: (next) => {
      close();
      next();
    },
  };
}
