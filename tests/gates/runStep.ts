import { spawn } from "node:child_process";

/**
 * Runs a script under Node with its output streaming to ours.
 * @param script path of a JavaScript file, as npm installs it; a shell's `.bin` link differs between systems
 * @returns its exit code; 1 where a signal ended it
 */
export function runStep(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
