import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

test.use({ serviceWorkers: "allow" });

/** A copy of the build in a folder of a host: it can be changed as a new release would change it. */
interface Host {
  readonly address: string;
  readonly folder: string;
  readonly server: Server;
}

async function host(): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), "gainsay-offline-"));
  await cp("dist", folder, { recursive: true });
  const server = createServer(async ({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://host");
    const path = pathname.replace(/^\/some\/folder\//, "");
    try {
      const file = path === "" ? "index.html" : path;
      if (!pathname.startsWith("/some/folder/") || file.includes("..")) throw new Error("no such file");
      const body = await readFile(join(folder, file));
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain", vary: "Origin" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`, folder, server };
}

async function close({ server, folder }: Host): Promise<void> {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

/** Until the worker has all files and answers for the page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", undefined, {
    timeout: 30_000,
  });
}

const card = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();
const notice = (page: Page) => page.getByText("A new version is ready.");

test.describe("after one visit", () => {
  test.slow();

  test("the app opens without a network, with both maps and every screen", async ({ page, context }) => {
    await page.goto("./");
    await expect(card(page, /^R0 /)).toBeVisible();
    await isKept(page);
    await expect(notice(page)).toBeHidden();
    await context.setOffline(true);
    await page.reload();
    await expect(card(page, /^R0 /)).toBeVisible();
    await page.getByRole("link", { name: "Matrix" }).click();
    await expect(page.getByRole("grid")).toBeVisible();
    await page.getByRole("link", { name: "Gainsay, all maps" }).click();
    await page.getByRole("link", { name: "The origins of the First World War" }).click();
    await expect(card(page, /^F0 /)).toBeVisible();
    const other = await context.newPage();
    await other.goto("./index.html?from=a-link#/origins-first-world-war/matrix");
    await expect(other.getByRole("grid")).toBeVisible();
  });

  test("it can be installed: the manifest and its icons are there", async ({ page, request, baseURL }) => {
    await page.goto("./");
    const link = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = await request.get(new URL(link ?? "", baseURL).href);
    expect(manifest.ok()).toBe(true);
    for (const { src } of (await manifest.json()).icons)
      expect((await request.get(new URL(src, manifest.url()).href)).ok(), src).toBe(true);
    const cdp = await page.context().newCDPSession(page);
    expect(((await cdp.send("Page.getAppManifest")) as { errors: unknown[] }).errors).toEqual([]);
    const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
    // Playwright's windows are private ones, which install nothing.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
  });
});

test("a new version is offered, and loaded only when a person asks for it", async ({ page }) => {
  test.slow();
  const here = await host();
  try {
    await page.goto(here.address);
    await expect(card(page, /^R0 /)).toBeVisible();
    await isKept(page);
    const index = join(here.folder, "index.html");
    await writeFile(index, (await readFile(index, "utf8")).replace("<html ", '<html data-release="2" '));
    const worker = join(here.folder, "service-worker.js");
    const text = await readFile(worker, "utf8");
    const [, version = ""] = /version:\s*[`"']([0-9a-f]{16})[`"']/.exec(text) ?? [];
    expect(version).not.toBe("");
    await writeFile(worker, text.replaceAll(version, "2".repeat(16)));

    await page.reload();
    await expect(notice(page)).toBeVisible({ timeout: 30_000 });
    await card(page, /^D1 /).click();
    await expect(page).toHaveURL(/select=/);
    await page.reload();
    await expect(page.locator("html")).not.toHaveAttribute("data-release");
    await expect(notice(page)).toBeVisible();
    await page.getByRole("button", { name: "Load it" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-release", "2");
    await expect(page.getByRole("heading", { name: /What holds D1 up/ })).toBeVisible();
    await expect(notice(page)).toBeHidden();
  } finally {
    await close(here);
  }
});

test("where no worker may run the app works as before, and says nothing", async ({ page }) => {
  const here = await host();
  try {
    await rm(join(here.folder, "service-worker.js"));
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(here.address);
    await expect(card(page, /^R0 /)).toBeVisible();
    expect(errors).toEqual([]);
  } finally {
    await close(here);
  }
});
