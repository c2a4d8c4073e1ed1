/** What the service worker has to know of the build that it keeps. */
export interface OfflineBuild {
  /** Changes with the content of any file. */
  readonly version: string;
  /** Addresses relative to the app's folder; `./` is the page. */
  readonly files: readonly string[];
}

/** What the build makes of serviceWorker.ts. It lies beside the page, since it keeps only what lies under it. */
export const WORKER_FILE = "service-worker.js";

/** What a page tells a worker that waits. */
export const TAKE_OVER = "take-over";

/** Which files of a build are worth keeping: all but what only developers ask for. */
export function filesToKeep(files: readonly string[]): string[] {
  return files
    .filter((file) => file !== WORKER_FILE && !file.endsWith(".map"))
    .map((file) => (file === "index.html" ? "./" : file))
    .toSorted();
}
