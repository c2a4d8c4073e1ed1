import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isPrinting = false;

/**
 * Whether the page is being printed now. What is only for paper is drawn then and no sooner: it costs the screen
 * nothing, and it is what the screen shows at that moment, whether a button or the browser's own menu asked.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting);
}

function listen(notify: () => void): () => void {
  // The browser takes the page as it is when the event ends, so React must not draw later.
  const set = (value: boolean) => () => {
    isPrinting = value;
    flushSync(notify);
  };
  const before = set(true);
  const after = set(false);
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}
