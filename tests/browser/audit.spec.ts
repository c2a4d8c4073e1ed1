import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const AUDIT = "./#/sino-soviet-split/audit";
const findings = (page: Page) => page.getByRole("region", { name: "Findings", exact: true });
const detail = (page: Page) => page.getByRole("article", { name: "Finding" });
const whatIf = (page: Page) => page.getByRole("region", { name: "What if", exact: true });
const chooser = (page: Page) => whatIf(page).getByRole("combobox", { name: /^Withdraw/ });
const banner = (page: Page) => page.getByRole("status").filter({ hasText: "What if: shown without" });
const remarks = (page: Page) => page.getByRole("region", { name: "Remarks" });

async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`${AUDIT}${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
}

test.describe("the audit screen", () => {
  test("shows which claims rest on one document, each with its chain in words and drawn", async ({ page }) => {
    await open(page);
    await page.getByLabel("Kind", { exact: true }).selectOption("Rests on one document");
    await expect(findings(page).getByRole("heading", { name: /^\d+ of \d+ findings/ })).toBeVisible();
    const row = findings(page).getByRole("button", { name: /^A30 / }).first();
    await row.click();
    await expect(detail(page).getByRole("heading", { name: /A30 \(A meeting under Mao/ })).toBeVisible();
    await expect(detail(page).getByRole("img", { name: /attests E\d+\. .*supports? A30/ })).toBeVisible();
    await expect(detail(page).getByRole("listitem").filter({ hasText: "attests" }).first()).toBeVisible();
    await expect(detail(page).getByText("What would settle it.")).toBeVisible();
    await expect(page).toHaveURL(/finding=single-sourced,january-meeting-sought-unity/);
    await page.reload();
    await expect(detail(page).getByRole("heading", { name: /A30 \(A meeting under Mao/ })).toBeVisible();
  });

  test("shows where a hedge turns into a flat statement", async ({ page }) => {
    await open(page);
    await page.getByLabel("Kind", { exact: true }).selectOption("Hedge lost");
    await findings(page).getByRole("button", { name: /^A39 / }).click();
    await expect(detail(page).getByRole("img", { name: "A6 supports A39." })).toBeVisible();
    await expect(detail(page).getByText("tentative").first()).toBeAttached();
  });

  test("says what happens to each explanation without a study, on every screen, with a way back", async ({ page }) => {
    await open(page);
    await chooser(page).click();
    await chooser(page).fill("Niu Jun");
    await page.getByRole("option", { name: /^Niu Jun/ }).click();
    await expect(whatIf(page).getByRole("option")).toHaveCount(0);
    await expect(whatIf(page)).toContainText(/and \d+ claims lose standing\./);
    const loss =
      (
        await whatIf(page)
          .getByText(/^\d+ claims lose standing \(/)
          .textContent()
      )?.replace(/:.*/, "") ?? "";
    await expect(banner(page).getByText(loss, { exact: true })).toBeVisible();
    const outcomes = page.getByRole("region", { name: "What becomes of each explanation" });
    for (const school of [/^R\s*Realist/, /^A\s*Alliance-centred/, /^D\s*Domestic politics/])
      await expect(outcomes.getByRole("listitem").filter({ hasText: school })).toContainText(/stays|becomes/);
    await outcomes.getByText("Alliance-centred", { exact: true }).click();
    await expect(outcomes.getByText(/A0.* support it/)).toBeVisible();
    await expect(page.getByRole("list", { name: "Alliance-centred" }).getByText(/supports: .*\d lost/)).not.toHaveCount(
      0,
    );

    await page.getByRole("link", { name: "Matrix" }).click();
    await expect(banner(page)).toContainText("Niu Jun");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await banner(page)
      .getByText(/^\d+ claims? loses? standing/)
      .click();
    await expect(banner(page).getByRole("button", { name: /^A30 / })).toBeVisible();
    await banner(page).getByRole("button", { name: "Bring it back" }).click();
    await expect(banner(page)).toBeHidden();
  });

  test("withdraws by the ranking and tells falls and rises apart", async ({ page }) => {
    await open(page);
    const ranking = page.getByRole("region", { name: "Claims that lose standing, by document withdrawn" });
    await ranking.getByRole("button", { name: /^\d+ more with nothing to lose$/ }).click();
    await expect(ranking.getByRole("listitem")).toHaveCount(37);
    await expect(ranking.getByRole("list").locator("[tabindex='0']")).toHaveCount(1);
    await ranking.getByRole("button", { name: /^Bernstein / }).click();
    await expect(whatIf(page)).toContainText(/\d claims? loses? standing .*\d claims? gains? standing/);
    await expect(findings(page)).toContainText("the findings on the map without Bernstein");
    await whatIf(page).getByRole("button", { name: "Bring back Bernstein" }).click();
    await expect(banner(page)).toBeHidden();
  });

  test("keeps a remark through a reload and settles the finding by it", async ({ page }) => {
    await open(page, "?finding=hedge-lost,conception-altered");
    await remarks(page).getByRole("button", { name: "Add a remark" }).click();
    await remarks(page).getByRole("button", { name: "Save remark" }).click();
    await expect(remarks(page).getByRole("alert")).toContainText("empty");
    await remarks(page).getByRole("radio", { name: "Correction" }).check();
    await remarks(page).getByRole("textbox", { name: "Your remark" }).fill("Keep the “perhaps”.");
    await remarks(page).getByRole("textbox", { name: "Your name" }).fill("Ada");
    await remarks(page).getByRole("button", { name: "Save remark" }).click();
    await expect(remarks(page).getByText("Keep the “perhaps”.")).toBeVisible();
    await expect(remarks(page).getByRole("status")).toHaveText(/^Saved\. The .*findings? .*now under Noted\.$/);
    await expect(remarks(page).getByRole("listitem").filter({ hasText: "Keep the “perhaps”." })).toBeFocused();
    await expect(page.getByRole("radio", { name: /^Noted [1-9]/ })).toBeAttached();
    // What is edited is kept on the device a moment later.
    await page.waitForTimeout(1500);
    await page.reload();
    await expect(remarks(page).getByText("Keep the “perhaps”.")).toBeVisible();
    await remarks(page).getByRole("radio", { name: "Settled", exact: true }).check();
    await expect(page.getByRole("radio", { name: /^Settled [1-9]/ })).toBeAttached();

    await detail(page).getByRole("button", { name: "Show on map" }).click();
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await expect(inspector.getByRole("region", { name: "Remarks" })).toContainText("Keep the “perhaps”.");
    await page.keyboard.press("Shift+R");
    await expect(inspector.getByRole("textbox", { name: "Your remark" })).toBeFocused();
    await expect(inspector.getByText("as Ada")).toBeVisible();
  });

  test("stays on the first finding when it gets a remark that nobody opened it for", async ({ page }) => {
    await open(page);
    const heading = detail(page).getByRole("heading", { level: 2 });
    const first = (await heading.textContent()) ?? "";
    await remarks(page).getByRole("button", { name: "Add a remark" }).click();
    await expect(remarks(page).getByText(/^The remark goes on .* counts as noted\.$/)).toBeVisible();
    await remarks(page).getByRole("textbox", { name: "Your remark" }).fill("Which text?");
    await remarks(page).getByRole("textbox", { name: "Your name" }).fill("Ada");
    await remarks(page).getByRole("button", { name: "Save remark" }).click();
    await expect(remarks(page).getByText("Which text?")).toBeVisible();
    await expect(heading).toHaveText(first);
    await expect(findings(page).locator("[aria-current]")).toContainText(first);
  });

  test("is walked by keyboard alone", async ({ page }) => {
    await open(page);
    await expect(detail(page)).toBeVisible();
    const first = await detail(page).getByRole("heading", { level: 2 }).textContent();
    await page.keyboard.press("j");
    await expect(detail(page).getByRole("heading", { level: 2 })).not.toHaveText(first ?? "");
    await page.keyboard.press("k");
    await expect(detail(page).getByRole("heading", { level: 2 })).toHaveText(first ?? "");
    await findings(page).locator("[data-finding][tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/finding=/);
    await expect(findings(page).locator("[aria-current]")).toBeFocused();
    await chooser(page).focus();
    await page.keyboard.type("E36");
    await expect(page.getByRole("option", { name: /^E36/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(banner(page)).toContainText("E36");
    await expect(chooser(page)).toBeFocused();
    await page.keyboard.press("Backspace");
    await expect(banner(page)).toBeHidden();
  });

  test("finds the smallest attack on each explanation, and tries one", async ({ page }) => {
    await open(page);
    await page.getByRole("radio", { name: "Smallest attacks" }).check();
    const attacks = page.getByRole("region", { name: "Smallest attacks" });
    await expect(attacks.getByText(/explanations searched/)).toBeHidden({ timeout: 60_000 });
    await expect(attacks.getByText(/(all there are|Only this)/).first()).toBeVisible();
    await attacks
      .getByRole("button", { name: /^Withdraw (it|these)$/ })
      .first()
      .click();
    await expect(banner(page)).toBeVisible();
    await expect(page.getByRole("region", { name: "What becomes of each explanation" })).toContainText("becomes");
  });

  test("hands out the review as Markdown", async ({ page }) => {
    await open(page, "?without=niu-jun-study");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the report" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("sino-soviet-split-review.md");
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain("# Review: The Sino-Soviet split");
    expect(text).toContain("## What if: without Niu Jun");
    expect(text).toContain("## Rests on one document");
  });

  for (const theme of ["light", "dark"] as const)
    for (const query of ["?finding=hedge-lost,conception-altered", "?without=niu-jun-study,bernstein-study"])
      test(`has no fault that axe can find: ${theme} ${query}`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await open(page, query);
        await expect(detail(page)).toBeVisible();
        await remarks(page).getByRole("button", { name: "Add a remark" }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
});

test.describe("the audit on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("lists the findings, opens one and goes back, and scrolls in no direction but down", async ({ page }) => {
    await open(page);
    await findings(page).getByRole("button", { name: /^F0 / }).first().click();
    await expect(detail(page)).toBeVisible();
    await expect(findings(page)).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await page.getByRole("button", { name: "All findings" }).click();
    await expect(findings(page)).toBeVisible();
    await whatIf(page).getByRole("button", { name: "Supports and documents" }).click();
    await expect(page.getByRole("region", { name: "Live supports of each claim" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
