/** Runs inside every page before its own scripts: when something was painted, how long frames and tasks took. */

export interface PageWatch {
  /** Milliseconds since the page's start at which it was quiet again after `since`: all that was to be drawn is. */
  quiet(since: number): Promise<number>;
  /** When the layout worker last answered, since the page's start; 0 where it has not. */
  layoutAnswered: number;
  /** Durations of the tasks over 50 ms since the last call. */
  takeLongTasks(): number[];
  startFrames(): void;
  /** Times between frames since `startFrames`. */
  stopFrames(): number[];
}

/** Must not refer to anything outside itself: its text is sent to the browser. */
export function watchPage(): void {
  // So many frames without anything new, and the page counts as drawn.
  const quietFrames = 24;
  let lastChange = 0;
  // Workers that were asked after they last answered; one question may have several answers.
  const busy = new Set<Worker>();
  const changed = () => {
    lastChange = performance.now();
  };
  new MutationObserver(changed).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const canvas = CanvasRenderingContext2D.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ["fillRect", "clearRect", "fill", "stroke", "fillText", "drawImage"]) {
    const original = canvas[name];
    if (!original) continue;
    canvas[name] = function (this: unknown, ...args: unknown[]) {
      changed();
      return original.apply(this, args);
    };
  }
  const Native = window.Worker;
  window.Worker = class extends Native {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener("message", () => {
        busy.delete(this);
        if (/layout/i.test(String(args[0]))) watch.layoutAnswered = performance.now();
        changed();
      });
    }
    override postMessage(...args: unknown[]): void {
      busy.add(this);
      changed();
      (super.postMessage as (...all: unknown[]) => void)(...args);
    }
    override terminate(): void {
      busy.delete(this);
      super.terminate();
    }
  };
  let tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: "longtask" });
  let frames: number[] | undefined;
  const watch: PageWatch = {
    layoutAnswered: 0,
    quiet: (since) =>
      new Promise((resolve) => {
        let still = 0;
        let seen = -1;
        let painted = since;
        const frame = () => {
          const now = performance.now();
          if (lastChange !== seen || busy.size > 0) {
            seen = lastChange;
            still = 0;
          } else still += 1;
          // The frame after the last change shows it.
          if (still === 1) painted = now;
          if (still >= quietFrames || now - since > 120_000) resolve(painted);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    takeLongTasks: () => {
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      const taken = tasks;
      tasks = [];
      return taken;
    },
    startFrames: () => {
      const times: number[] = [];
      frames = times;
      let before: number | undefined;
      const frame = (now: number) => {
        if (before !== undefined) times.push(now - before);
        before = now;
        if (frames === times) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    stopFrames: () => {
      const taken = frames ?? [];
      frames = undefined;
      return taken;
    },
  };
  (globalThis as { benchWatch?: PageWatch }).benchWatch = watch;
}
