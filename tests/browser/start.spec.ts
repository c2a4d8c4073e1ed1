import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const volume = (page: Page, title: RegExp) =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }) });

async function open(page: Page): Promise<void> {
  await page.goto("./#/maps");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("shows every map with its question, counts and schools, and loads none of them", async ({ page }) => {
  const maps: string[] = [];
  page.on("request", (request) => request.url().endsWith(".json") && maps.push(request.url()));
  await open(page);
  await expect(page).toHaveTitle("Maps · Gainsay");
  const split = volume(page, /Sino-Soviet split/);
  await expect(split.getByText("Why did the alliance")).toBeVisible();
  await expect(split.getByRole("list", { name: "Schools" }).getByRole("listitem")).toHaveCount(7);
  await expect(split.getByRole("list", { name: "In this map" })).toContainText("98 claims");
  const war = volume(page, /First World War/);
  await war.getByText("How it was made").click();
  await expect(war.getByText("An illustration, and no work of scholarship", { exact: false })).toBeVisible();
  expect(maps).toEqual([]);
});

test("a bare address opens the first map; the brand leads to the shelf, a map from there, and Back returns", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.getByRole("button", { name: /^R0 / }).first()).toBeVisible();
  await page.getByRole("link", { name: "Gainsay, all maps" }).click();
  await expect(page).toHaveURL(/#\/maps$/);
  await expect(page.getByRole("navigation").getByRole("link", { name: "Map", exact: true })).not.toHaveAttribute(
    "aria-current",
  );
  await volume(page, /First World War/)
    .getByRole("link", { name: "Open the map" })
    .click();
  await expect(page.getByRole("button", { name: /^F0 / }).first()).toBeVisible();
  await expect(page).toHaveURL(/#\/origins-first-world-war\/map$/);
  await page.goBack();
  await expect(page).toHaveTitle("Maps · Gainsay");
  // The map that is open lies behind the shelf, and its title leads back to it.
  await page.getByRole("banner").getByRole("link", { name: "The origins of the First World War" }).click();
  await expect(page.getByRole("button", { name: /^F0 / }).first()).toBeVisible();
});

test("works by keyboard, and the keys of the map do nothing to the map behind it", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("button", { name: /^R0 / }).first()).toBeVisible();
  await page.getByRole("link", { name: "Gainsay, all maps" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle("Maps · Gainsay");
  for (const key of ["ArrowDown", "f", "u", "Escape"]) await page.keyboard.press(key);
  await expect(page).toHaveURL(/#\/maps$/);
  await volume(page, /First World War/)
    .getByRole("link", { name: "Open the matrix" })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid")).toBeVisible();
});

test("a file that is chosen or dropped opens in place of the shelf", async ({ page }) => {
  const head = { id: "small", title: "A small map", question: "Why?", summary: "Small.", language: "en" };
  const map = { ...head, compiledBy: "A test", compiledOn: "2026-01-01" };
  const text = JSON.stringify({
    format: "gainsay-map",
    version: 1,
    map,
    claims: [{ id: "c", text: "C.", kind: "finding" }],
  });
  await open(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file…" }).click();
  await (await chooser).setFiles({ name: "small.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page).toHaveTitle("A small map · Gainsay");
  await page.goBack();
  await expect(page).toHaveTitle("Maps · Gainsay");
  const dropped = await page.evaluateHandle(
    (content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "dropped.json", { type: "application/json" }));
      return data;
    },
    text.replace("A small map", "A dropped map"),
  );
  await page.getByRole("main").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page).toHaveTitle("A dropped map · Gainsay");
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  for (const theme of ["light", "dark"] as const)
    test(`has no fault that axe can find and scrolls only down: ${width}, ${theme}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme });
      await open(page);
      await page.getByText("How it was made").first().click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });

test("prints the maps and not the ways to them", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(volume(page, /First World War/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the map" }).first()).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
});
