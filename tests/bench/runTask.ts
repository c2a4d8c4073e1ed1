import { spawn } from "node:child_process";
import type { Answer, Task } from "./tasks/Task.ts";

/** Memory for the largest maps, in MB. */
const HEAP = 12_000;

/**
 * Runs a task in a process of its own.
 * @param program what `buildTasks` built
 * @param most milliseconds after which it is stopped
 */
export function runTask(
  program: string,
  root: string,
  task: Task,
  most: number,
): Promise<Answer | "late" | { readonly failure: string }> {
  return new Promise((resolve) => {
    const args = ["--expose-gc", `--max-old-space-size=${HEAP}`, program, JSON.stringify(task)];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let [out, errors, isLate] = ["", "", false];
    child.stdout.on("data", (data: Buffer) => {
      out += data.toString();
    });
    child.stderr.on("data", (data: Buffer) => {
      errors += data.toString();
    });
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, most);
    child.on("error", (error) => resolve({ failure: error.message }));
    child.on("close", (code) => {
      clearTimeout(timer);
      if (isLate) resolve("late");
      else if (code === 0) resolve(JSON.parse(out.trim().split("\n").at(-1) ?? "null") as Answer);
      else resolve({ failure: /\b\w*Error: .*/.exec(errors)?.[0] ?? `it ended with ${code}` });
    });
  });
}
