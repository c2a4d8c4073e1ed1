import { writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { serializeDocument } from "../../src/formats/document/serializeDocument.ts";
import { generateMap } from "../generate/generateMap.ts";

/** Cuts the file of a worker off. @returns what lets it through again */
async function cutOff(page: Page, worker: string): Promise<() => Promise<void>> {
  const address = new RegExp(`/${worker}-[^/]*\\.js$`);
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

const card = (page: Page) => page.getByRole("button", { name: /^R0 / }).first();

async function openLarge(page: Page): Promise<void> {
  await page.goto("./");
  await expect(card(page)).toBeVisible();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a map file" }).click();
  const path = test.info().outputPath("large.json");
  writeFileSync(path, serializeDocument(generateMap({ nodes: 2_000, seed: 1 })));
  await (await chooser).setFiles(path);
  await expect(page.getByText(/of [12],?\d{3} cards drawn/)).toBeVisible();
  await expect(page.locator("[data-card]").first()).toBeVisible();
}

test("where the map cannot be laid out, it says so, keeps the list, and can be tried again", async ({ page }) => {
  const mend = await cutOff(page, "layoutWorker");
  await page.goto("./");
  await expect(page.getByRole("alert").filter({ hasText: "The map could not be drawn" })).toBeVisible();
  await page.getByRole("radio", { name: "List" }).click({ force: true });
  await expect(
    page
      .getByRole("main")
      .getByText(/Soviet/)
      .first(),
  ).toBeVisible();
  await expect(page.getByText("The map could not be drawn")).toBeHidden();
  await page.getByRole("radio", { name: "Map" }).click({ force: true });
  await mend();
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(card(page)).toBeVisible();
  await expect(page.getByText("The map could not be drawn")).toBeHidden();
});

test("where the search cannot run, its dialog says so and can be tried again", async ({ page }) => {
  const mend = await cutOff(page, "searchWorker");
  await page.goto("./");
  await expect(card(page)).toBeVisible();
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: /^Find/ });
  await dialog.getByRole("combobox").fill("border");
  await expect(dialog.getByRole("alert")).toContainText("The search stopped");
  await mend();
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("option").first()).toBeVisible();
  await expect(dialog.getByRole("alert")).toBeHidden();
});

test("where the matrix of a large map cannot be filled, it says so and can be tried again", async ({ page }) => {
  const mend = await cutOff(page, "matrixWorker");
  await openLarge(page);
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await expect(page.getByText("The matrix could not be filled")).toBeVisible();
  await mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.getByText("The matrix could not be filled")).toBeHidden();
});

test("without a canvas beside the page, a crowded map is painted on the page's own", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "OffscreenCanvas"));
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await openLarge(page);
  await page.getByRole("button", { name: "Everything", exact: true }).click();
  await expect(page.getByText("Drawing the map…")).toBeHidden();
  // A copy tells whether anything was painted: the canvas itself only takes bitmaps.
  const colours = () =>
    page.evaluate(() => {
      const canvas = [...document.querySelectorAll<HTMLCanvasElement>("main canvas")].find(
        (one) => one.width > 400 && one.style.transform !== "",
      );
      const copy = document.createElement("canvas");
      const context = copy.getContext("2d");
      if (!canvas || !context) return 0;
      [copy.width, copy.height] = [canvas.width, canvas.height];
      context.drawImage(canvas, 0, 0);
      return new Set(new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer)).size;
    });
  await expect.poll(colours).toBeGreaterThan(10);
  expect(workers.filter((url) => url.includes("paintWorker"))).toEqual([]);
});
