/** Keeps the built app for use without a network, and says when a newer version is there. */
import { create } from "zustand";
import { TAKE_OVER, WORKER_FILE } from "./OfflineBuild.ts";

/** How long to leave a page that stays open before looking for a newer version, in milliseconds. */
const LOOK_AGAIN = 3_600_000;

/** A newer version that is loaded and waits. */
export const useUpdate = create<{ readonly waiting: ServiceWorker | undefined }>()(() => ({ waiting: undefined }));

/** What of the browser this needs; a test hands in its own. */
interface Surroundings {
  readonly serviceWorker: ServiceWorkerContainer;
  readonly reload: () => void;
}

/** Begins, in the built app on a web address, once the page is at rest. Where it cannot be, the app works as it did. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  const begin = () => void followUpdates({ serviceWorker: navigator.serviceWorker, reload: () => location.reload() });
  const rest = () => ("requestIdleCallback" in window ? requestIdleCallback(begin, { timeout: 3_000 }) : begin());
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest, { once: true });
}

/** Registers the worker and offers each version that waits. Failures are silent: the app needs none of this. */
export async function followUpdates({ serviceWorker }: Surroundings): Promise<void> {
  try {
    const registration = await serviceWorker.register(`./${WORKER_FILE}`);
    const offer = () => {
      // Without a controller this is the first visit, and nothing older is open.
      if (registration.waiting && serviceWorker.controller) useUpdate.setState({ waiting: registration.waiting });
    };
    offer();
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", offer);
    });
    let looked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - looked < LOOK_AGAIN) return;
      looked = Date.now();
      registration.update().catch(() => undefined);
    });
  } catch {
    // A private window, a full disk, a host that forbids it: the app then needs its network.
  }
}

/** Loads the version that waits. Only a person may ask for it: the page is loaded anew. */
export function loadUpdate(
  { serviceWorker, reload }: Surroundings = { serviceWorker: navigator.serviceWorker, reload: () => location.reload() },
): void {
  const { waiting } = useUpdate.getState();
  if (!waiting) return;
  // Another tab may have asked first; then the new version is in charge already.
  if (waiting.state !== "installed") {
    reload();
    return;
  }
  serviceWorker.addEventListener("controllerchange", reload, { once: true });
  waiting.postMessage(TAKE_OVER);
}

/** Leaves the old version until the next visit. */
export function putUpdateOff(): void {
  useUpdate.setState({ waiting: undefined });
}
