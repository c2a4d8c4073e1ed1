import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { readCsv } from "../../src/formats/tables/csv.ts";

const MATRIX = "./#/sino-soviet-split/matrix";
const grid = (page: Page) => page.getByRole("grid");
const cell = (page: Page, name: RegExp) => grid(page).getByRole("gridcell", { name });
const drawer = (page: Page) => page.getByRole("dialog");

async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`${MATRIX}${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test.describe("the matrix screen", () => {
  test("sets every document against the explanation of every school", async ({ page }) => {
    await open(page);
    await expect(
      page.getByRole("heading", { name: "Which documents support or undercut each explanation?" }),
    ).toBeVisible();
    for (const code of ["R0", "A0", "D0"])
      await expect(grid(page).getByRole("columnheader", { name: new RegExp(`\\b${code}\\b`) })).toBeVisible();
    await expect(cell(page, /^Bernstein, (rebuts|undercuts) D0 in \w+ steps/)).toBeVisible();
    await expect(cell(page, /^Bernstein: .*separates .*from/i)).toBeVisible();
    await expect(
      grid(page).getByRole("gridcell", { name: /documents are silent on every explanation shown/ }),
    ).toBeAttached();
  });

  test("opens a cell with its chains in words, and says what would change without the document", async ({ page }) => {
    await open(page);
    await cell(page, /^Mao–Yudin record, .*R0/).click();
    await expect(drawer(page).getByRole("heading", { name: /^It supports the explanation/ })).toBeVisible();
    await expect(drawer(page).getByRole("img", { name: /undercuts the step from/ })).toBeVisible();
    await expect(
      drawer(page)
        .getByText(/cited in Blank ¶ 8/)
        .first(),
    ).toBeVisible();
    await expect(drawer(page).getByRole("heading", { name: "Without this document" })).toBeVisible();
    await expect(page).toHaveURL(/cell=mao-yudin-record,/);
  });

  test("a link opens the cell that it names, also one that lies far off", async ({ page }) => {
    await open(page, "?columns=claims&rows=evidence&cell=doubts-only-in-october,mao-welcomed-withdrawal");
    await expect(drawer(page).getByRole("heading", { name: /undercuts the claim/ })).toBeVisible();
    await expect(grid(page).getByRole("gridcell", { selected: true })).toBeInViewport();
  });

  test("withdraws a document in place, and restores it", async ({ page }) => {
    await open(page, "?cell=bernstein-study,home-politics-drove-the-split");
    await drawer(page).getByRole("button", { name: "Withdraw Bernstein" }).click();
    await expect(cell(page, /^Bernstein, \w+ D0 in \w+ steps \(broken/)).toBeVisible();
    await expect(grid(page).getByRole("rowheader", { name: /^Bernstein.*withdrawn/ })).toBeVisible();
    await drawer(page).getByRole("button", { name: "Restore Bernstein" }).click();
    await expect(grid(page).getByRole("rowheader", { name: /^Bernstein.*withdrawn/ })).toBeHidden();
  });

  test("is walked by keyboard: arrows, Enter, Escape and back to the cell", async ({ page }) => {
    await open(page);
    await grid(page).getByRole("rowheader").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(name).toContain("A0");
    await page.keyboard.press("Enter");
    await expect(drawer(page).locator('[tabindex="0"]').first()).toBeFocused();
    await page.keyboard.press("End");
    await expect.poll(() => page.evaluate(() => document.activeElement?.scrollTop ?? 0)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await expect(drawer(page)).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+Home");
    await expect(grid(page).getByRole("columnheader", { name: "Document" })).toBeFocused();
  });

  test("has one tab stop", async ({ page }) => {
    await open(page);
    await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  });

  test("unfolds the silent rows where they are counted", async ({ page }) => {
    await open(page);
    const fold = grid(page).getByRole("gridcell", { name: /are silent on every explanation/ });
    const rows = await grid(page).getByRole("row").count();
    const silent = Number(/^\d+/.exec((await fold.textContent()) ?? "")?.[0]);
    await fold.click();
    await expect(grid(page).getByRole("row")).toHaveCount(rows + silent);
  });

  test("changes rows, columns, order and groups, and keeps them in the link", async ({ page }) => {
    await open(page);
    await page.getByRole("radio", { name: "Evidence" }).check();
    await page.getByRole("radio", { name: "Claims" }).check();
    await page.getByLabel("Sort by").selectOption("date");
    await page.getByLabel("Group by").selectOption("document");
    await expect(page.getByRole("heading", { name: "Which evidence supports or undercuts each claim?" })).toBeVisible();
    await expect(page).toHaveURL(/rows=evidence&columns=claims&sort=date&group=source/);
    await page.reload();
    await expect(page.getByLabel("Group by")).toHaveValue("source");
  });

  test("shows the row of an open cell on the map", async ({ page }) => {
    await open(page, "?cell=mao-yudin-record,interests-drove-the-split");
    await drawer(page).getByRole("button", { name: "Show on map" }).click();
    await expect(page).toHaveURL(/\/map\?select=mao-yudin-record/);
  });

  test("says what to do when the filters leave nothing", async ({ page }) => {
    await open(page, "?standing=stands,contested,falls,unsupported");
    await expect(page.getByRole("heading", { name: "The filters leave nothing" })).toBeVisible();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await expect(grid(page)).toBeVisible();
  });

  test("shows rows in a low window", async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 450 });
    await open(page);
    await expect(cell(page, /R0/).first()).toBeInViewport();
  });

  test("says that the filters hide a chain, and clears them", async ({ page }) => {
    await open(page, "?cell=bernstein-study,home-politics-drove-the-split&basis=implied");
    await expect(drawer(page).getByRole("heading", { name: /^The filters hide what leads/ })).toBeVisible();
    await drawer(page).getByRole("button", { name: "Clear the filters" }).click();
    await expect(drawer(page).getByRole("heading", { name: /^It (rebuts|undercuts)/ })).toBeVisible();
  });

  test("filters in place, and a head opens its record", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("checkbox", { name: "cited, unseen" }).uncheck();
    await expect(page.getByText(/rows hidden by filters/)).toBeVisible();
    await page.getByRole("button", { name: "Show all" }).click();
    await grid(page)
      .getByRole("rowheader", { name: /^Bernstein/ })
      .click();
    await expect(drawer(page).getByRole("heading", { name: "Without this document" })).toBeVisible();
  });

  test("keeps a pressed row where it is", async ({ page }) => {
    await open(page);
    const row = cell(page, /^Treaty of 1950, .*A0/);
    const before = await row.boundingBox();
    await row.click();
    await expect(drawer(page)).toBeVisible();
    const after = await row.boundingBox();
    expect([after?.y, after?.width]).toEqual([before?.y, before?.width]);
  });

  test("exports what it shows as CSV", async ({ page }) => {
    await open(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("sino-soviet-split-matrix.csv");
    const [head, ...rows] = readCsv(await readFile(await file.path(), "utf8"));
    expect(head?.slice(0, 3)).toEqual(["Id", "Document", "Date"]);
    expect(rows.find(([id]) => id === "bernstein-study")?.join(" ")).toMatch(/(rebuts|undercuts) \(\d steps?, /);
  });

  // Axe looks at every cell one by one: a part of the claims holds all that the whole does.
  const PARTS = {
    "an open cell": "?cell=mao-yudin-record,interests-drove-the-split",
    "grouped claims":
      "?columns=claims&rows=evidence&group=episode&schools=alliance-centred,ideology-informed&years=1959-1960",
    "a withdrawn document": "?cell=bernstein-study,home-politics-drove-the-split&without=bernstein-study",
  };
  for (const theme of ["light", "dark"] as const)
    for (const [part, query] of Object.entries(PARTS))
      test(`has no fault that axe can find: ${part}, ${theme}`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme: theme });
        await open(page, query);
        await expect(grid(page)).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
});

test.describe("the matrix on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("reads one explanation at a time, with the rows under what they say of it", async ({ page }) => {
    await open(page);
    const balance = page.getByRole("region", { name: "Balance" });
    await expect(balance).toContainText(/^Of \d+ documents, /);
    const first = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("button", { name: "Next explanation" }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(first ?? "");
    await page.getByRole("button", { name: /^D0 / }).click();
    const row = page.getByRole("region", { name: "Against" }).getByRole("button", { name: /^Bernstein, / });
    await row.click();
    await expect(row).toHaveAttribute("aria-expanded", "true");
    await page.getByRole("button", { name: "What hangs on it" }).click();
    await expect(drawer(page).getByRole("heading", { name: "Without this document" })).toBeAttached();
    await drawer(page).getByRole("button", { name: "Close" }).click();
    await expect(drawer(page)).toBeHidden();
  });

  test("scrolls in no direction but down", async ({ page }) => {
    await open(page, "?columns=claims");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test("has no fault that axe can find", async ({ page }) => {
    await open(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
