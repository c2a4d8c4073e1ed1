import { readFileSync } from "node:fs";
import type { Limits } from "./Task.ts";

/**
 * Times runs; a run says what it did by calling `time`. Of wall-clock time and processor time the smaller counts: other
 * work on the machine lengthens the one, and threads that help (collection of garbage, compilation) the other.
 */
export async function repeat(
  { runs, budget }: Limits,
  run: (time: <T>(what: string, work: () => T | Promise<T>) => Promise<T>) => Promise<void>,
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  const started = performance.now();
  for (let count = 0; count < runs && (count === 0 || performance.now() - started < budget); count += 1) {
    // Rubbish of the last run is not this run's fault; Node gives `gc` with --expose-gc.
    (globalThis as { gc?: () => void }).gc?.();
    await run(async (what, work) => {
      const before = performance.now();
      const [used, usedByChildren] = [process.cpuUsage(), childTime()];
      const answer = work();
      // No turn of the event loop is counted against what answers at once.
      const result = answer instanceof Promise ? await answer : answer;
      const list = times[what] ?? [];
      times[what] = list;
      const wall = performance.now() - before;
      const { user, system } = process.cpuUsage(used);
      list.push(Math.min(wall, (user + system) / 1000 + childTime() - usedByChildren));
      return result;
    });
  }
  return times;
}

/** Linux counts the time of processes that have ended in hundredths of a second. */
const TICK = 10;

/** Processor time of all child processes so far, in milliseconds; 0 on systems that don't tell. */
function childTime(): number {
  try {
    // The name, second, may hold spaces; after its bracket the 14th and 15th fields are the children's.
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  } catch {
    return 0;
  }
}
