import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/**
 * Builds what is measured as it is built for users: run from source, each inner function would carry a wrapper that the
 * app does not have.
 * @returns path of the program that runs one task
 */
export async function buildTasks(folder: string): Promise<string> {
  // Inside node_modules, so that the other programs are found from there by their names.
  const outDir = join(folder, "node_modules", ".bench", "tasks");
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: fileURLToPath(new URL("./tasks/measure.ts", import.meta.url)),
      outDir,
      emptyOutDir: true,
      target: "es2023",
    },
  });
  return join(outDir, "measure.js");
}
