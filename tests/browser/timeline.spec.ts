import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const TIMELINE = "./#/sino-soviet-split/timeline";
const drawing = (page: Page) => page.getByRole("region", { name: "Timeline", exact: true });
const mark = (page: Page, name: RegExp) => drawing(page).getByRole("button", { name });

async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`${TIMELINE}${query}`);
  await expect(page.getByRole("heading", { level: 1, name: /What happened when/ })).toBeVisible();
}

async function brush(page: Page, from: number, to: number): Promise<void> {
  const axis = await page.getByTestId("time-axis").boundingBox();
  if (!axis) throw new Error("no axis");
  await page.mouse.move(axis.x + axis.width * from, axis.y + 20);
  await page.mouse.down();
  await page.mouse.move(axis.x + axis.width * to, axis.y + 20, { steps: 4 });
  await page.mouse.up();
}

test.describe("the timeline", () => {
  test("shows episodes and a lane for each school, each mark a sentence", async ({ page }) => {
    await open(page);
    await expect(page.getByRole("list", { name: "Episodes" })).toBeVisible();
    await expect(page.getByRole("list", { name: "Realist: claims" })).toBeVisible();
    await expect(mark(page, /^1958 \(from its episode .+\): R6 .+, claimed by Realist; stands$/)).toBeVisible();
    await expect(mark(page, /^1919–57: nothing of Realist on this map/)).toBeVisible();
    await expect(
      page.getByRole("region", { name: /Realist/ }).getByRole("button", { name: /^\d+ undated$/ }),
    ).toBeVisible();
  });

  test("opens a mark with its date, why that date, its standing and its documents", async ({ page }) => {
    await open(page, "?span=1958-01-01,1962-12-31");
    await mark(page, /R6 .+claimed by Realist/).click();
    const panel = page.getByRole("complementary");
    await expect(panel.getByText("It has no date of its own", { exact: false })).toBeVisible();
    await expect(panel.getByRole("heading", { name: "Stands" })).toBeVisible();
    await expect(page).toHaveURL(/select=mao-feared-encirclement/);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
  });

  test("a brush on the axis filters the map and the matrix, and is cleared", async ({ page }) => {
    await open(page);
    await brush(page, 0.55, 0.7);
    await expect(page).toHaveURL(/(dates|years)=/);
    await expect(page.getByText(/Every screen shows only/)).toBeVisible();
    const slider = page.getByRole("slider", { name: "First day shown on every screen" });
    const before = await slider.getAttribute("aria-valuetext");
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(slider).not.toHaveAttribute("aria-valuetext", before ?? "");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await expect(page.getByText(/Filters hide \d+ cards/)).toBeVisible();
    await page.getByRole("link", { name: "Matrix" }).click();
    await expect(page.getByText(/hidden by filters/)).toBeVisible();
    await page.getByRole("link", { name: "Timeline" }).click();
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect(page).not.toHaveURL(/(dates|years)=/);
  });

  test("two fields take years, months and days", async ({ page }) => {
    await open(page);
    await page.getByRole("textbox", { name: "from" }).fill("1958-07");
    await page.getByRole("textbox", { name: "from" }).press("Enter");
    await page.getByRole("textbox", { name: "to", exact: true }).fill("1960");
    await page.getByRole("textbox", { name: "to", exact: true }).press("Enter");
    await expect(page).toHaveURL(/dates=1958-07-01,1960-12-31/);
    await page.getByRole("textbox", { name: "from" }).fill("then");
    await expect(page.getByRole("alert")).toHaveText("Write 1958, 1958-07 or 1958-07-31");
  });

  test("is walked, zoomed and brushed by keyboard alone", async ({ page }) => {
    await open(page, "?span=1955-01-01,1965-12-31");
    const first = drawing(page).locator("[data-key][tabindex='0']");
    await expect(first).toHaveCount(1);
    await first.focus();
    await page.keyboard.press("ArrowRight");
    const second = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).not.toBe(second);
    await page.keyboard.press("Shift+ArrowRight");
    await expect(page).toHaveURL(/(dates|years)=/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await expect(page).not.toHaveURL(/span=1955-01-01,1965-12-31/);
    await page.keyboard.press("0");
    await expect(page).not.toHaveURL(/span=/);
  });

  test("tells the same as a list", async ({ page }) => {
    await open(page, "?form=list");
    const list = page.getByRole("region", { name: "The timeline as a list" });
    await expect(list.getByRole("heading", { name: "Alliance-centred" })).toBeVisible();
    await expect(
      list.getByRole("button", { name: /^1958, approximately: Great Leap Forward, episode$/ }),
    ).toBeVisible();
    await expect(list.getByText(/Domestic politics is silent on The interregnum, says .*Blank/)).toBeVisible();
  });

  test("what is withdrawn changes the standings that are shown", async ({ page }) => {
    await open(page, "?form=list&without=mao-yudin-record");
    await expect(page.getByRole("button", { name: /R6 .+, claimed by Realist; (unsupported|falls)/ })).toBeVisible();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const query of ["?select=mao-feared-encirclement&years=1956-1960", "?form=list"]) {
        await open(page, query);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    });

  test("reads on a phone, one lane at a time", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.getByLabel("Lane").selectOption({ label: "Alliance-centred" });
    await expect(page.getByRole("list", { name: "Alliance-centred: claims" })).toBeVisible();
    await expect(page.getByRole("list", { name: "Realist: claims" })).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const box = await drawing(page)
      .getByRole("button", { name: /claimed by Alliance-centred/ })
      .first()
      .boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(40);
  });

  test("goes on paper on pages of its own", async ({ page }) => {
    await open(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/^Part 1 of \d+$/)).toBeVisible();
    await expect(page.getByRole("list", { name: "Signs" }).last()).toBeVisible();
  });
});
