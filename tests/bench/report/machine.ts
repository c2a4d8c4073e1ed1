import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";

/** What the figures were measured on, in words that name no person and no place. */
export function machine(chromium: string | undefined): string {
  const cores = cpus();
  const parts = [
    `${cores.length} cores (${(cores[0]?.model ?? "unknown").replace(/\s+/g, " ").trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Node ${process.versions.node}`,
    ...(chromium ? [versionOf(chromium)] : []),
  ];
  return parts.join(", ");
}

/** Whether other work took the cores while this was measured, in a sentence; empty where not. */
export function business(): string {
  const [, load = 0] = loadavg();
  const cores = cpus().length;
  if (load <= cores * 1.25) return "";
  return `; the machine was busy with other work (${load.toFixed(0)} processes waited for ${cores} cores), so that wall-clock times are too long and ratios rough`;
}

function versionOf(chromium: string): string {
  try {
    return /^\D*[\d.]+/.exec(execFileSync(chromium, ["--version"], { encoding: "utf8" }))?.[0].trim() ?? "a Chromium";
  } catch {
    return "a Chromium";
  }
}
