import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../browser/findChromium.ts";
import type { Bench } from "../Bench.ts";
import { buildPages } from "./buildPages.ts";
import { htmlOf, type Server, serve } from "./serve.ts";
import { watchPage } from "./watchPage.ts";

export interface Stage {
  readonly server: Server;
  /** A page that nothing was loaded into before, watched from its first script on. */
  withPage<T>(use: (page: Page) => Promise<T>): Promise<T>;
}

/** Builds the pages, serves them and opens a browser for as long as something is measured. */
export async function withBrowser<T>(
  bench: Bench,
  files: ReadonlyMap<string, string>,
  use: (stage: Stage) => Promise<T>,
): Promise<T> {
  bench.say("building the app and the pages of the other programs");
  const { pages, app } = await buildPages(bench);
  const all = new Map([
    ["/react-flow", htmlOf(["/pages/reactFlowPage.js"], ["/pages/reactFlowPage.css"])],
    ["/cytoscape", htmlOf(["/pages/cytoscape.min.js", "/pages/cytoscapePage.js"])],
    ["/argdown", htmlOf(["/pages/argdownPage.js"])],
    ...files,
  ]);
  const server = await serve({ pages, app }, all);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: findChromium() });
    const opened = browser;
    return await use({
      server,
      withPage: async (work) => {
        const context = await opened.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
        // esbuild wraps inner functions when it runs from source; the page knows nothing of its wrapper.
        await context.addInitScript("globalThis.__name = (value) => value;");
        await context.addInitScript(watchPage);
        try {
          return await work(await context.newPage());
        } finally {
          await context.close();
        }
      },
    });
  } finally {
    await browser?.close();
    server.close();
  }
}
