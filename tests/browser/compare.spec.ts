import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const COMPARE = "./#/sino-soviet-split/compare";
const grid = (page: Page) => page.getByRole("grid");
const cell = (page: Page, name: RegExp) => grid(page).getByRole("gridcell", { name });
const drawer = (page: Page) => page.getByRole("dialog");

async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`${COMPARE}${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test.describe("the comparison", () => {
  test("tells which episodes the realist school leaves untouched, and which silence is on record", async ({ page }) => {
    await open(page);
    await expect(
      page.getByText(/Three of seven schools: those that speak on most episodes\..*one silence is on record/),
    ).toBeVisible();
    const realist = grid(page).getByRole("columnheader", { name: /^R? ?Realist .*on 1 of \d+/ });
    await realist.click();
    const story = drawer(page);
    await expect(story.getByRole("heading", { name: /Leaves untouched on this map \d+/ })).toBeVisible();
    await expect(story.getByRole("button", { name: /Sino-Indian border clashes/ })).toBeAttached();
    await story.getByRole("button", { name: "Close" }).click();
    await page.getByRole("radio", { name: "Silences" }).check();
    const silent = cell(page, /^Domestic politics: silent on record, as Gary Blank says/);
    await expect(silent).toHaveCount(1);
    await silent.click();
    await expect(
      story.getByText(/Silent on record\. Domestic politics passes over it, as Gary Blank says\. Blank ¶ 10, n\. 24/),
    ).toBeVisible();
    await expect(page).toHaveURL(/show=silences.*at=interregnum,domestic-politics-centred/);
  });

  test("leads from the head line to the silence on record, also where its row is not shown", async ({ page }) => {
    await open(page, "?show=clashes");
    await page.getByRole("button", { name: "one silence is on record" }).click();
    await expect(drawer(page).getByText(/Silent on record\. Domestic politics passes over it/)).toBeVisible();
    await expect(cell(page, /^Domestic politics: silent on record/)).toBeInViewport();
    await open(page, "?show=silences");
    await expect(grid(page).getByRole("rowheader").first()).toHaveText("Silent on record (1), as Gary Blank says");
    await expect(grid(page).getByRole("rowheader", { name: /^No entry on this map for Realist \(\d+\)$/ })).toHaveCount(
      1,
    );
  });

  test("has room for three schools on a small screen", async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page);
    const heads = grid(page).getByRole("columnheader", { name: /on \d+ of \d+/ });
    await expect(heads).toHaveCount(3);
    for (const head of await heads.all()) await expect(head).toBeInViewport({ ratio: 1 });
  });

  test("tells which documents two schools both build on, and how each reads them", async ({ page }) => {
    await open(page);
    await page.getByRole("radio", { name: "Hinges" }).check();
    await cell(page, /^Realist and Alliance-centred: .*hinge: both build on E25/).click();
    const story = drawer(page);
    await expect(story.getByRole("heading", { name: "Both build on" })).toBeVisible();
    await expect(story.getByText(/Documented in Mao–Yudin record, cited in Blank ¶ 8/)).toBeVisible();
    await expect(story.getByText(/^Realist reads itas support for R6/)).toBeAttached();
    await expect(story.getByText(/^Alliance-centred reads itas support for A21/)).toBeAttached();
    await expect(story.getByRole("heading", { name: "A21 undercuts the step from R6 to R0." })).toBeVisible();
  });

  test("shows every school, in the order chosen, and says what filters hide", async ({ page }) => {
    await open(page, "?beside=factional,realist&years=1958-1960");
    const heads = grid(page).getByRole("columnheader", { name: /on \d+ of \d+/ });
    await expect(heads).toHaveCount(2);
    await expect(heads.first()).toContainText("Factional");
    await expect(page.getByText(/episodes hidden by filters/)).toBeVisible();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await expect(page.getByText(/hidden by filters/)).toBeHidden();
    await page.getByRole("button", { name: "Compare all 7" }).click();
    await expect(heads).toHaveCount(7);
    await page.getByRole("button", { name: /^Schools: 7 of 7/ }).click();
    await page.getByRole("checkbox", { name: "Factional" }).uncheck();
    await expect(heads).toHaveCount(6);
  });

  test("is walked by keyboard alone: heads, cells, what lies between, and back", async ({ page }) => {
    await open(page, "?show=clashes");
    await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
    await grid(page).getByRole("rowheader").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(name).toContain("Realist and Alliance-centred: agree on R6");
    await page.keyboard.press("Enter");
    await expect(drawer(page).getByRole("heading", { name: "They clash" })).toBeVisible();
    await expect(drawer(page).locator('[tabindex="0"]').first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(drawer(page)).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
    await page.keyboard.press("Control+Home");
    await expect(grid(page).getByRole("columnheader", { name: "Episode" })).toBeFocused();
  });

  test("follows what is withdrawn, and marks what is selected", async ({ page }) => {
    await open(page, "?select=mao-feared-encirclement&at=yudin-proposals,realist");
    await expect(drawer(page).getByRole("article").filter({ hasText: "R6" }).first()).toContainText("Stands");
    await open(page, "?without=mao-yudin-record&at=yudin-proposals,realist");
    await page.reload();
    await expect(drawer(page).getByRole("article").filter({ hasText: "R6" }).first()).toContainText("Unsupported");
    await drawer(page).getByRole("button", { name: "Show R6 on the map" }).click();
    await expect(page).toHaveURL(/\/map\?select=mao-feared-encirclement/);
  });

  test("is copied as a handout, rich and plain", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page);
    await page.getByRole("button", { name: "Copy as handout" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Copied as a handout" })).toBeVisible();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
      return [await read("text/html"), await read("text/plain")];
    });
    expect(html).toContain('<th scope="col">');
    expect(text).toMatch(/1960–62: The interregnum/);
    expect(text).toMatch(/Domestic-politics-centred .*: Silent on record, as Gary Blank says\. \[\d+\]/);
    expect(text).toMatch(/^\[\d+\] Blank ¶ 10, n\. 24/m);
  });

  test("goes on one or two pages", async ({ page }) => {
    await open(page);
    await expect(grid(page)).toBeVisible();
    const pdf = (await page.pdf({ format: "A4", landscape: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`has no fault that axe can find, in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, "?show=clashes");
      expect(await axeFaults(page)).toEqual([]);
      await open(page, "?at=yudin-proposals,realist,alliance-centred");
      await page.reload();
      await expect(drawer(page)).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
});

test.describe("the comparison on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("goes episode by episode, with the schools under each other", async ({ page }) => {
    await open(page, "?show=clashes");
    const fleet = page.getByRole("region", { name: "1958, Joint fleet and radio station proposed" });
    await expect(fleet.getByRole("button", { name: /^Realist: speaks: R6/ })).toBeVisible();
    await fleet.getByRole("button", { name: /^Realist and Alliance-centred: agree on R6/ }).click();
    await expect(drawer(page).getByRole("heading", { name: "They clash" })).toBeVisible();
    await drawer(page).getByRole("button", { name: "Close" }).click();
    await expect(drawer(page)).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  test("says which episodes it leaves out, and shows them in their place", async ({ page }) => {
    await open(page);
    await expect(page.getByText("Eight episodes on which none of these schools speaks are left out.")).toBeVisible();
    const first = page.getByRole("region", { name: /^1919, May Fourth/ });
    await expect(first).toHaveCount(0);
    await page.getByRole("button", { name: "Show them" }).click();
    await expect(page.getByRole("region").first()).toHaveAccessibleName(/^1919, May Fourth/);
    await page.getByRole("button", { name: "Leave them out" }).click();
    await expect(first).toHaveCount(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});
