import type { Answer, Task } from "./tasks/Task.ts";

/** What every part of the bench is given. */
export interface Bench {
  /** Fewer and smaller, to see that it runs. */
  readonly quick: boolean;
  /** How many nodes the graphs have, where not as usual. */
  readonly sizes: readonly number[] | undefined;
  /** Measures the app that stands in `dist`, instead of building it. */
  readonly asBuilt: boolean;
  /** The project's folder. */
  readonly root: string;
  /** The bench's own folder, with the other programs in its node_modules. */
  readonly folder: string;
  /** Runs a task in a process of its own; "late" where it took longer than allowed, a sentence where it failed. */
  run(task: Task, most?: number): Promise<Answer | "late" | { readonly failure: string }>;
  /** Says on standard error what is being measured. */
  say(what: string): void;
}
