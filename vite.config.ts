import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { MANIFEST } from "./src/app/offline/manifest.ts";
import { filesToKeep, type OfflineBuild, WORKER_FILE } from "./src/app/offline/OfflineBuild.ts";
import { makeShelfEntry } from "./src/app/shelf/ShelfEntry.ts";

/** What the built page may load: its own files and nothing else. React sets styles one by one, which needs the exception. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Only in the build: the development server's own scripts stand in the page. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
};

/** `data/a-map.json?shelf` is what the shelf says of the map, and not the map. */
const shelfEntries: Plugin = {
  name: "shelf-entries",
  enforce: "pre",
  transform: {
    filter: { id: /\.json\?shelf$/ },
    handler: (text) => ({
      code: `export default ${JSON.stringify(makeShelfEntry(text))}`,
      moduleType: "js",
      map: { mappings: "" },
    }),
  },
};

/** Manifest, icons and the service worker, which is told of every file of the build; only for the app. */
const offline: Plugin = {
  name: "offline",
  enforce: "post",
  apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
  transformIndexHtml: () => [
    { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
  ],
  generateBundle: {
    order: "post",
    async handler(_, bundle) {
      const files = new Map<string, string | Uint8Array>([["manifest.webmanifest", JSON.stringify(MANIFEST, null, 2)]]);
      for (const { src } of MANIFEST.icons) files.set(src, readFileSync(new URL(`src/app/${src}`, import.meta.url)));
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
      for (const file of Object.values(bundle))
        files.set(file.fileName, file.type === "chunk" ? file.code : file.source);
      const kept = filesToKeep([...files.keys()]);
      const version = createHash("sha256");
      for (const file of kept) version.update(`${file}\0`).update(files.get(file === "./" ? "index.html" : file) ?? "");
      const source = await serviceWorker({ version: version.digest("hex").slice(0, 16), files: kept });
      this.emitFile({ type: "asset", fileName: WORKER_FILE, source });
    },
  },
};

/** The service worker of a build, as one classic script. */
async function serviceWorker(of: OfflineBuild): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { GAINSAY_BUILD: JSON.stringify(of) },
    build: {
      write: false,
      target: "es2023",
      rolldownOptions: {
        input: fileURLToPath(new URL("src/app/offline/serviceWorker.ts", import.meta.url)),
        output: { format: "iife" },
      },
    },
  });
  const [output] = Array.isArray(made) ? made.flatMap((one) => one.output) : "output" in made ? made.output : [];
  if (output?.type !== "chunk") throw new Error("the service worker was not built");
  return output.code;
}

export default defineConfig({
  // Relative addresses: the app is static files and may lie in any folder of any host.
  base: "./",
  plugins: [shelfEntries, react(), contentSecurityPolicy, offline],
  build: {
    target: "es2023",
    sourcemap: true,
    // Making a schema has no effect but the schema: a page that checks no files carries none, nor what makes them.
    rolldownOptions: { treeshake: { manualPureFunctions: ["z", "Prose", "each", "section", "inferenceOf"] } },
  },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "tests/bench/**", "**/node_modules/**"],
  },
});
