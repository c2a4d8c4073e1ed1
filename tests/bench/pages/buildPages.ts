import { copyFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type { Bench } from "../Bench.ts";

const PAGES = [
  new URL("./reactFlowPage.tsx", import.meta.url),
  new URL("./cytoscapePage.ts", import.meta.url),
  new URL("./argdownPage.ts", import.meta.url),
];

/**
 * Builds the pages of the other programs, each into one script, and the app, as users get it.
 * @returns the folders that hold them
 */
export async function buildPages({ root, folder, asBuilt }: Bench): Promise<{ pages: string; app: string }> {
  const built = join(folder, "node_modules", ".bench");
  const [pages, app] = [join(built, "pages"), asBuilt ? join(root, "dist") : join(built, "app")];
  rmSync(pages, { recursive: true, force: true });
  const modules = join(folder, "node_modules");
  const peers = {
    "virtual:argdown-core": join(modules, "@argdown", "core", "dist", "index.js"),
    "virtual:wasm-graphviz": join(modules, "@hpcc-js", "wasm-graphviz", "dist", "index.js"),
  };
  for (const page of PAGES)
    await build({
      configFile: false,
      root: join(folder, "pages"),
      logLevel: "error",
      plugins: [react()],
      resolve: { alias: peers },
      build: {
        outDir: pages,
        emptyOutDir: false,
        target: "es2023",
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: {
          input: fileURLToPath(page),
          output: {
            entryFileNames: "[name].js",
            assetFileNames: `${basename(page.pathname).replace(/\..*/, "")}[extname]`,
          },
        },
      },
    });
  copyFileSync(join(modules, "cytoscape", "dist", "cytoscape.min.js"), join(pages, "cytoscape.min.js"));
  if (!asBuilt) await build({ root, logLevel: "error", build: { outDir: app, emptyOutDir: true, sourcemap: false } });
  return { pages, app };
}
