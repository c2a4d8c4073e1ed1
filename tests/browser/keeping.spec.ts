import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const SPLIT = "./#/sino-soviet-split/matrix";

async function saveView(page: Page, title: string, caption = ""): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Saved views" });
  if (!(await dialog.isVisible())) await page.getByRole("button", { name: "Views", exact: true }).click();
  await dialog.getByLabel("Name of what is on the screen now").fill(title);
  await dialog.getByLabel("Caption for class").fill(caption);
  await dialog.getByRole("button", { name: "Save this view" }).click();
  await expect(dialog.getByText(`“${title}” is saved.`)).toBeVisible();
}
const views = (page: Page) => page.getByRole("dialog", { name: "Saved views" }).getByRole("listitem");
const kept = (page: Page) => page.getByText("Kept on this device");

test("a view is saved, kept over a reload, and taken back by an undo", async ({ page }) => {
  await page.goto(SPLIT);
  await saveView(page, "Documents", "What separates them?");
  await page.keyboard.press("Escape");
  await expect(kept(page)).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await expect(views(page)).toHaveText(/Documents.*What separates them\?/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Change: Documents" }).click();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(views(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await expect(views(page)).toHaveCount(1);
});

test("a walk leads through the views by the arrow keys, and each view has a link", async ({ page, context }) => {
  await page.goto(SPLIT);
  await saveView(page, "The matrix");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await saveView(page, "The map", "Follow one chain.");
  await page.getByRole("button", { name: "Move up: The map" }).click();
  await page.getByRole("button", { name: "Walk through all 2" }).click();
  const walk = page.getByRole("region", { name: "Walk through the saved views" });
  await expect(walk.getByRole("heading", { name: "The map" })).toBeVisible();
  await expect(walk).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(walk.getByRole("heading", { name: "The matrix" })).toBeVisible();
  await expect(page).toHaveURL(/\/matrix\?view=the-matrix/);
  await page.keyboard.press("PageUp");
  await expect(walk.getByText("Follow one chain.")).toBeVisible();
  const address = page.url();
  await walk.getByRole("button", { name: "End the walk" }).click();
  await expect(walk).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole("heading", { name: "The map" })).toBeVisible();
});

test("two tabs on one map keep what both add", async ({ page, context }) => {
  await page.goto(SPLIT);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const other = await context.newPage();
  await other.goto(SPLIT);
  await saveView(other, "From the other tab");
  await saveView(page, "From this tab");
  for (const tab of [page, other]) await expect(views(tab)).toHaveText([/other tab/, /this tab/]);
  await page.reload();
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await expect(views(page)).toHaveCount(2);
});

test("a file that was opened is there after a reload, and its changes are in the file that is saved", async ({
  page,
}) => {
  await page.goto("./#/maps");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a map file" }).click();
  const map = JSON.parse(readFileSync("data/origins-first-world-war.json", "utf8"));
  map.map.title = "My own war";
  await (await chooser).setFiles({
    name: "own.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(map)),
  });
  await expect(page).toHaveTitle(/My own war/);
  await saveView(page, "Mine");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page).toHaveTitle(/My own war/);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect((await download).suggestedFilename()).toBe("own.json");
  expect(saved.views.map(({ title }: { title: string }) => title)).toEqual(["Mine"]);
  expect({ ...saved, views: undefined }).toEqual({ ...map, views: undefined });
});

test("where the browser keeps nothing it is said, and the map can be saved as a file", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await page.goto(SPLIT);
  await saveView(page, "At risk");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alert")).toContainText("not kept on this device");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file…" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("At risk");
});

test("a bundled map goes back to what it was, and an undo brings the changes back", async ({ page }) => {
  await page.goto(SPLIT);
  await saveView(page, "Mine");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("as it came with the app");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await expect(views(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await expect(views(page)).toHaveCount(1);
});

const remarkField = (page: Page) => page.getByRole("textbox", { name: "Your remark" });

async function saveRemark(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Add a remark", exact: true }).click();
  await remarkField(page).fill(text);
  const name = page.getByLabel("Your name");
  if (await name.isVisible()) await name.fill("A. Reader");
}
const CARD = "./#/sino-soviet-split/map?select=interests-drove-the-split";

test("two tabs that save a remark on one card at once keep both, and an undo takes back one's own", async ({
  page,
  context,
}) => {
  await page.goto(CARD);
  const other = await context.newPage();
  await other.goto(CARD);
  await saveRemark(page, "From here");
  await saveRemark(other, "From there");
  await Promise.all([page, other].map((tab) => tab.getByRole("button", { name: "Save remark" }).click()));
  for (const tab of [page, other])
    for (const text of ["From here", "From there"]) await expect(tab.getByText(text, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByText("From here", { exact: true })).toHaveCount(0);
    await expect(tab.getByText("From there", { exact: true })).toBeVisible();
  }
});

test("what is being written outlives a reload, and Control+Z in its field takes back typing alone", async ({
  page,
}) => {
  await page.goto(CARD);
  await saveRemark(page, "Saved");
  await page.getByRole("button", { name: "Save remark" }).click();
  await page.getByRole("button", { name: "Add a remark", exact: true }).click();
  await remarkField(page).pressSequentially("Half a thou");
  await page.reload();
  await expect(remarkField(page)).toHaveValue("Half a thou");
  await remarkField(page).pressSequentially("ght");
  await page.keyboard.press("Control+z");
  await expect(remarkField(page)).not.toHaveValue("Half a thought");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Add a remark", exact: true })).toBeVisible();
});

test("what could not be kept is not lost by opening another map", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await page.goto(CARD);
  await saveRemark(page, "At risk");
  await page.getByRole("button", { name: "Save remark" }).click();
  await expect(page.getByRole("alert")).toContainText("not kept on this device");
  await page.evaluate(() => {
    location.hash = "#/origins-first-world-war/map";
  });
  await expect(page).toHaveTitle(/First World War/);
  await expect(page.getByRole("alert")).toContainText("not kept on this device");
  await page.goBack();
  await expect(page.getByText("At risk", { exact: true })).toBeVisible();
});
