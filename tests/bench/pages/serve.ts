import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

export interface Server {
  readonly address: string;
  /** Paths that were asked for, with the size of what was sent; to be emptied by whoever reads it. */
  readonly log: { path: string; body: Buffer }[];
  close(): void;
}

/**
 * Serves folders and made-up files on a free port of this machine.
 * @param folders by the first step of the path
 * @param files by the whole path
 */
export function serve(folders: Readonly<Record<string, string>>, files: ReadonlyMap<string, string>): Promise<Server> {
  const log: Server["log"] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").replace(/[?#].*/, ""));
    const body = read(folders, files, path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    log.push({ path, body });
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html; charset=utf-8" }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}`, log, close: () => server.close() });
    });
  });
}

function read(
  folders: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, string>,
  path: string,
): Buffer | undefined {
  const file = files.get(path);
  if (file !== undefined) return Buffer.from(file);
  const [, first = "", ...rest] = normalize(path).split("/");
  const folder = folders[first];
  if (folder === undefined || rest.includes("..")) return undefined;
  try {
    return readFileSync(join(folder, ...(rest.join("") === "" ? ["index.html"] : rest)));
  } catch {
    return undefined;
  }
}

/** A page with one script in it. */
export function htmlOf(scripts: readonly string[], styles: readonly string[] = []): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>
<style>html,body,#root{margin:0;height:100%}</style>
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join("\n")}
</head><body><div id="root"></div>
${scripts.map((script) => `<script ${script.includes(".min.") ? "" : 'type="module" '}src="${script}"></script>`).join("\n")}
</body></html>`;
}
