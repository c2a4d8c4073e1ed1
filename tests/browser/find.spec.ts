import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const card = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();
const finder = (page: Page) => page.getByRole("combobox", { name: "Find a claim, document or note" });
const palette = (page: Page) => page.getByRole("combobox", { name: "Commands" });
const options = (page: Page) => page.getByRole("dialog").getByRole("option");
const guide = (page: Page) => page.getByRole("region", { name: "The signs, in thirty seconds" });

async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await expect(card(page, /^R0 /)).toBeVisible();
}

/** Opens the search by its key and asks. */
async function ask(page: Page, question: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(finder(page)).toBeFocused();
  await page.keyboard.type(question);
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
}

test.describe("the search", () => {
  test("finds a misspelt name by keyboard alone and goes to it on the map", async ({ page }) => {
    await open(page);
    await ask(page, "withdrawl welcomd");
    await expect(page.getByText("Nothing is spelt like this. These come near:", { exact: true })).toBeVisible();
    const first = options(page).first();
    await expect(first).toHaveAttribute("aria-selected", "true");
    await expect(first).toContainText("D3");
    await expect(first).toContainText("Falls");
    await expect(first).toContainText("Domestic politics");
    await expect(first.locator("mark").first()).toHaveText("welcomed");
    await page.keyboard.press("Enter");
    await expect(finder(page)).toBeHidden();
    await expect(page.getByRole("heading", { name: "What holds D3 up, and what cuts it?" })).toBeVisible();
    await expect(page).toHaveURL(/select=/);
    await expect(card(page, /^D3 /)).toBeFocused();
  });

  test("takes a code that is typed and sent at once", async ({ page }) => {
    await open(page);
    await page.keyboard.press("/");
    await expect(finder(page)).toBeFocused();
    await finder(page).pressSequentially("e25");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "What does E25 bear on?" })).toBeVisible();
  });

  test("is walked with the arrows, names what is active and groups by kind", async ({ page }) => {
    await open(page);
    await ask(page, "yudin");
    await expect(page.getByRole("dialog").getByRole("group", { name: "Documents" })).toBeVisible();
    await expect(page.getByRole("dialog").getByRole("group", { name: "Evidence" })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    const active = options(page).nth(1);
    await expect(active).toHaveAttribute("aria-selected", "true");
    await expect(finder(page)).toHaveAttribute("aria-activedescendant", (await active.getAttribute("id")) ?? "");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Escape");
    await expect(finder(page)).toBeHidden();
  });

  test("opens from the head, gives the focus back, and remembers what was found", async ({ page }) => {
    await open(page);
    const field = page.getByRole("button", { name: "Find a claim, document or note" });
    await field.click();
    await expect(page.getByText("Type a word, a name, a year or a code such as D2.", { exact: false })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(field).toBeFocused();
    await field.click();
    await page.keyboard.type("Chen Jian");
    await page
      .getByRole("group", { name: "People" })
      .getByRole("option", { name: /Chen Jian/ })
      .click();
    await expect(page.getByRole("complementary", { name: "Inspector" })).toContainText("Chen");
    await field.click();
    await expect(page.getByRole("dialog").getByRole("group", { name: "Found before" }).getByRole("option")).toHaveCount(
      1,
    );
  });

  test("says what to try when there is nothing", async ({ page }) => {
    await open(page);
    await ask(page, "xyzzy");
    await expect(page.getByText("Nothing on this map answers “xyzzy”.")).toBeVisible();
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(finder(page)).toBeVisible();
  });

  test("stays in the matrix where that has a row for what was found", async ({ page }) => {
    await page.goto("./#/sino-soviet-split/matrix");
    await expect(page.getByRole("grid")).toBeVisible();
    await ask(page, "bernstein");
    await page.getByRole("dialog").getByRole("group", { name: "Documents" }).getByRole("option").first().click();
    await expect(page).toHaveURL(/\/matrix\?select=bernstein/);
    await ask(page, "D3");
    await expect(options(page).first()).toContainText("D3");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/map\?select=/);
  });
});

test.describe("the command palette", () => {
  test("does what is named", async ({ page }) => {
    await open(page);
    await page.keyboard.press("Control+k");
    await expect(palette(page)).toBeFocused();
    await expect(page.getByRole("option", { name: /Go to the map/ })).toHaveCount(0);
    await page.keyboard.type("dark");
    await expect(options(page)).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("hide realist");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/Filters hide \d+ cards/)).toBeVisible();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("matrix go");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/matrix/);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("sort date");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Sort by")).toHaveValue("date");
  });

  test("leads to the search and to a file", async ({ page }) => {
    await open(page);
    await page.keyboard.press("Control+k");
    await expect(palette(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(finder(page)).toBeFocused();
    await page.keyboard.press("Escape");
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Control+k");
    await expect(palette(page)).toBeFocused();
    await page.keyboard.type("open");
    await page.keyboard.press("Enter");
    await chooser;
  });
});

test.describe("help and guide", () => {
  test("the sheet lists the keys and the signs, and takes no command while it is open", async ({ page }) => {
    await open(page);
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keys and signs" });
    await expect(sheet.getByText("Step onto the nearest undercut")).toBeVisible();
    await expect(sheet.getByRole("img", { name: "A dotted line that ends in a ring on another line" })).toBeVisible();
    await page.keyboard.press("u");
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(page).not.toHaveURL(/select=/);
  });

  test("the sheet is printed without the screen under it", async ({ page }) => {
    await open(page);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys and signs" })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(card(page, /^R0 /)).toBeHidden();
    await expect(page.getByText("Step onto the nearest undercut")).toBeVisible();
  });

  test("the guide explains the signs on a first visit, covers no card, and never returns", async ({ page }) => {
    await open(page);
    await expect(guide(page)).toContainText("A card");
    const canvas = await page.getByRole("main").boundingBox();
    const box = await guide(page).boundingBox();
    expect((canvas?.y ?? 0) + (canvas?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
    for (const sign of ["solid line", "dashed line", "dotted line", "shape"]) {
      await guide(page).getByRole("button", { name: "Next" }).click();
      await expect(guide(page)).toContainText(sign);
    }
    await guide(page).getByRole("button", { name: "Done" }).click();
    await expect(guide(page)).toBeHidden();
    await page.reload();
    await expect(card(page, /^R0 /)).toBeVisible();
    await expect(guide(page)).toBeHidden();
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Explain the signs" }).click();
    await expect(guide(page).getByRole("button", { name: "Next" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(guide(page)).toBeHidden();
  });

  test("the guide is skipped with one key", async ({ page }) => {
    await open(page);
    await expect(guide(page)).toBeVisible();
    await page.keyboard.press("s");
    await expect(guide(page)).toBeHidden();
  });

  test("where the browser keeps nothing, the guide waits to be asked for", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await open(page);
    await expect(guide(page)).toBeHidden();
  });
});

test.describe("search, palette and help have nothing for axe to find", () => {
  for (const theme of ["light", "dark"] as const)
    test(`in the ${theme} theme`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await open(page);
      for (const key of ["/", "Control+k", "?"]) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog")).toBeVisible();
        if (key === "/") {
          await page.keyboard.type("mao");
          await expect(options(page).first()).toBeVisible();
        }
        expect(await faults(page), key).toEqual([]);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
      }
    });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("all of it is reached by hand, and nothing runs over the edge", async ({ page }) => {
    await open(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await guide(page).getByRole("button", { name: "Skip" }).tap();
    await page.getByRole("button", { name: "Find a claim, document or note" }).tap();
    await finder(page).fill("кремль");
    await expect(page.getByText("Nothing on this map answers", { exact: false })).toBeVisible();
    await finder(page).fill("yudin");
    await expect(options(page).first()).toBeVisible();
    expect(await width()).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "All commands" }).tap();
    await expect(palette(page)).toBeVisible();
    await page.getByRole("button", { name: "Keys and signs" }).tap();
    await expect(page.getByRole("dialog", { name: "Keys and signs" })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await width()).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Close", exact: true }).tap();
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
