import { expect, type Page, test } from "@playwright/test";

/** How many pages the browser would print of what is shown; each page is one object of the PDF. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What goes on paper, as it is when the browser takes it. */
async function preparePrint(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
});

test("the map goes on one page, with title, legend, source and date, and no controls", async ({ page }) => {
  await page.goto("./#/sino-soviet-split/map");
  await expect(page.getByRole("button", { name: /^R0 / }).first()).toBeVisible();
  expect(await pagesOf(page)).toBe(1);
  await preparePrint(page);
  await expect(page.getByRole("heading", { name: "The Sino-Soviet split, 1950–64" })).toBeVisible();
  await expect(page.getByRole("img", { name: "The Sino-Soviet split, 1950–64" })).toBeVisible();
  await expect(page.getByText(/Compiled by .+ · Printed \d+ \w+ \d{4} from Gainsay/)).toBeVisible();
  await expect(page.getByRole("list", { name: "Legend" }).last()).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
});

test("a map that would not be read on one page is cut into several", async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto("./#/sino-soviet-split/map?fold=everything");
  await expect(page.getByRole("button", { name: /^R0 / }).first()).toBeAttached();
  await preparePrint(page);
  await expect(page.getByText(/^Part 2 of \d+: row 1, column 2/)).toBeVisible();
});

test("a chain goes on paper with its standing, why, and steps as sentences with their places", async ({ page }) => {
  await page.goto("./#/sino-soviet-split/map?select=mao-feared-encirclement");
  await page.getByRole("button", { name: "Print" }).click();
  await page.getByRole("button", { name: "The chain of R6" }).click();
  await expect
    .poll(async () => {
      await preparePrint(page);
      return page
        .getByRole("heading", { name: /Mao was “fearful”/ })
        .last()
        .isVisible();
    })
    .toBe(true);
  await expect(
    page
      .getByRole("paragraph")
      .filter({ hasText: /A48 \(Realists on Yudin.+support it/ })
      .last(),
  ).toBeVisible();
  await expect(page.getByText("E25 supports R6.").last()).toBeVisible();
  await expect(page.getByText(/Documented in Mao–Yudin record, cited in Blank ¶ 8/).last()).toBeVisible();
});

test("the list goes on paper as it stands", async ({ page }) => {
  await page.goto("./#/sino-soviet-split/map?form=list");
  await page.getByRole("button", { name: "Unfold all" }).click();
  expect(await pagesOf(page)).toBeGreaterThan(5);
});

test("the matrix goes on paper as a table with its heads, and no column is cut", async ({ page }) => {
  await page.goto("./#/sino-soviet-split/matrix?columns=claims");
  await expect(page.getByRole("grid")).toBeVisible();
  await preparePrint(page);
  const tables = page.getByRole("table");
  expect(await tables.count()).toBeGreaterThan(3);
  const room = await page.evaluate(() => innerWidth);
  for (const table of await tables.all()) {
    expect(await table.getByRole("columnheader").count()).toBeGreaterThan(3);
    expect(await table.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(room + 2);
  }
  await expect(page.getByText("Columns: part 2 of", { exact: false })).toBeVisible();
});
