import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const tree = (page: Page) => page.getByRole("tree", { name: "The argument in reading order" });
const line = (page: Page, name: RegExp) => tree(page).getByRole("treeitem", { name }).first();
const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const LIST = "./#/sino-soviet-split/map?form=list";

async function openList(page: Page): Promise<void> {
  await page.goto(LIST);
  await expect(line(page, /^R0 is the Realist explanation/)).toBeVisible();
}

test.describe("the map's list", () => {
  test("is a switch away from the drawing, and the link keeps it", async ({ page }) => {
    await page.goto("./#/sino-soviet-split/map");
    await page.getByRole("radio", { name: "List", exact: true }).check();
    await expect(tree(page)).toBeVisible();
    expect(page.url()).toContain("form=list");
    await page.reload();
    await expect(tree(page)).toBeVisible();
    await page.getByRole("radio", { name: "Map", exact: true }).check();
    await expect(page.getByRole("button", { name: /^R0 / }).first()).toBeVisible();
  });

  test("says relations as sentences, and what cuts a step beneath that step", async ({ page }) => {
    await openList(page);
    const step = line(page, /^R6 supports R0\. .*Cut: this step no longer counts/);
    await expect(step).toHaveAttribute("aria-level", "3");
    await step.focus();
    await page.keyboard.press("ArrowRight");
    await expect(step).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowRight");
    await expect(line(page, /^A21 undercuts the step from R6 to R0\./)).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(step).toBeFocused();
    await page.keyboard.press("f");
    await expect(step).toHaveAttribute("aria-expanded", "false");
  });

  test("walks with arrows, Home, End, typed codes and the star", async ({ page }) => {
    await openList(page);
    await tree(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press("Home");
    await expect(line(page, /^Realist\./)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(line(page, /^R0 is the Realist explanation/)).toBeFocused();
    await page.keyboard.type("R4");
    await expect(line(page, /^R4 supports R0/)).toBeFocused();
    await page.keyboard.press("*");
    for (const name of [/^R1 supports R0/, /^R5 supports R0/])
      await expect(line(page, name)).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.type("E25");
    await expect(tree(page).locator(":focus")).toHaveAttribute("aria-label", /^E25 /);
    await page.keyboard.press("End");
    await expect(tree(page).getByRole("treeitem").last()).toBeFocused();
  });

  test("keeps step with the selection both ways", async ({ page }) => {
    await openList(page);
    await line(page, /^R6 supports R0/).focus();
    await page.keyboard.press("Enter");
    await expect(inspector(page).getByRole("heading", { name: /Mao was “fearful”/ })).toBeVisible();
    await expect(line(page, /^R6 supports R0/)).toHaveAttribute("aria-selected", "true");
    await inspector(page).getByRole("link", { name: /^E25/ }).first().click();
    const evidence = tree(page).locator('[aria-selected="true"]');
    await expect(evidence).toHaveAttribute("aria-label", /^E25 /);
    await expect(evidence).toBeInViewport();
    await line(page, /^R0 is the Realist explanation/).click();
    await page.keyboard.press("u");
    await expect(inspector(page).getByRole("heading", { name: /undercuts the step/ })).toBeVisible();
    await expect(tree(page).locator(":focus")).toHaveAttribute("aria-label", /^\w+ undercuts the step/);
  });

  test("selects the step itself with Shift and Enter, and withdraws with W", async ({ page }) => {
    await openList(page);
    await line(page, /^R6 supports R0/).focus();
    await page.keyboard.press("Shift+Enter");
    await expect(inspector(page).getByRole("heading", { name: "R6 supports R0" })).toBeVisible();
    await page.keyboard.press("w");
    await expect(page.getByText("What if: shown without R6.")).toBeVisible();
    await expect(line(page, /^R6 supports R0\. .*Withdrawn/)).toBeFocused();
  });

  test("leads from where a record is met again to its first place", async ({ page }) => {
    await openList(page);
    await line(page, /^R4 supports R0/).focus();
    await page.keyboard.press("ArrowRight");
    const again = line(page, /^R2 supports R4\. .*Met again: R2 first stands under R0/);
    await again.focus();
    await page.keyboard.press("ArrowRight");
    await expect(line(page, /^R2 supports R0/)).toBeFocused();
  });

  test("leaves out what filters hide", async ({ page }) => {
    await openList(page);
    await page.getByRole("checkbox", { name: /Realist/ }).uncheck();
    await expect(line(page, /^Realist\./)).toBeHidden();
    await expect(line(page, /^A0 is the Alliance-centred explanation/)).toBeVisible();
  });

  for (const theme of ["light", "dark"] as const)
    test(`has nothing for axe to find in the ${theme} theme, folded and unfolded`, async ({ page }) => {
      test.setTimeout(120_000);
      await openList(page);
      await page.getByRole("radio", { name: `${theme === "light" ? "Light" : "Dark"} theme` }).check();
      await line(page, /^R6 supports R0/).click();
      for (const press of ["Fold all", "Unfold all"]) {
        await page.getByRole("button", { name: press, exact: true }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
      }
    });

  for (const width of [390, 768, 1024, 1920])
    test(`fits a screen ${width} px wide, at text of twice the size too`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openList(page);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.addStyleTag({ content: "html { font-size: 200% }" });
      expect(
        await tree(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0);
    });
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a long press on a card selects it and offers what can be done", async ({ page }) => {
    await page.goto("./#/sino-soviet-split/map");
    const card = page.getByRole("button", { name: /^R0 / }).first();
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    if (!box) throw new Error("the card has no place");
    const session = await page.context().newCDPSession(page);
    const point = { x: box.x + Math.min(box.width, 300) / 2, y: box.y + box.height / 2 };
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
    const sheet = page.getByRole("dialog", { name: /^R0 / });
    await expect(sheet).toBeVisible();
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    for (const button of await sheet.getByRole("button").all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await sheet.getByRole("button", { name: "Open it in the list" }).click();
    await expect(tree(page).locator('[aria-selected="true"]')).toHaveAttribute("aria-label", /^R0 /);
  });

  test("two fingers move the drawing larger, one moves it about", async ({ page }) => {
    await page.goto("./#/sino-soviet-split/map");
    await expect(page.getByRole("button", { name: /^R0 / }).first()).toBeVisible();
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const width = async () => (await page.getByRole("button", { name: /^R0 / }).first().boundingBox())?.width ?? 0;
    const before = await width();
    // The drawing listens a moment after its cards are there.
    await expect(async () => {
      await touch("touchStart", [150, 500], [240, 500]);
      for (let step = 1; step <= 5; step += 1) await touch("touchMove", [150 - 8 * step, 500], [240 + 8 * step, 500]);
      await touch("touchEnd");
      expect(await width()).toBeGreaterThan(before * 1.3);
    }).toPass();
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
