import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const card = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();
const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });

test.describe("the map screen", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("./");
    await expect(card(page, /^R0 /)).toBeVisible();
  });

  test("opens on the split with the three explanations and their standing", async ({ page }) => {
    await expect(page.getByRole("heading", { name: "Which documents hold up each explanation?" })).toBeVisible();
    await expect(page).toHaveTitle(/Sino-Soviet split/);
    for (const code of ["R0", "A0", "D0"]) await expect(card(page, new RegExp(`^${code} `))).toBeVisible();
    await expect(inspector(page).getByRole("heading", { name: "Domestic-politics-centred" })).toBeVisible();
    await expect(page.getByText(/\d+ more documents folded/)).toBeVisible();
  });

  test("shows by eye and by keyboard what undercuts the domestic explanation, and through which step", async ({
    page,
  }) => {
    await card(page, /^D0 /).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "What holds D0 up, and what cuts it?" })).toBeVisible();
    await page.keyboard.press("u");
    const step = inspector(page).getByRole("heading", { name: /undercuts the step from .+ to D\d/ });
    await expect(step).toBeVisible();
    const first = await step.textContent();
    await page.keyboard.press("u");
    await expect(step).not.toHaveText(first ?? "");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "Which documents hold up each explanation?" })).toBeVisible();
  });

  test("shows on what the realist reading of 1958 rests, down to paragraph and note", async ({ page }) => {
    await card(page, /^R6 /).click();
    const panel = inspector(page);
    await expect(panel.getByRole("heading", { name: /^Supported by/ })).toBeVisible();
    await panel.getByRole("link", { name: /^E25/ }).first().click();
    await expect(panel.getByRole("heading", { name: /^Attested by/ })).toBeVisible();
    await expect(panel.getByText(/¶ 8, n\. 19/).first()).toBeVisible();
    await panel
      .getByRole("link", { name: /Mao–Yudin record/ })
      .first()
      .click();
    await expect(panel.getByText("Nobody who made this map has read it", { exact: false })).toBeVisible();
  });

  test("walks along relations with the arrows", async ({ page }) => {
    const start = card(page, /^D0 /);
    await start.focus();
    await page.keyboard.press("ArrowDown");
    const below = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(below).not.toMatch(/^D0 /);
    await page.keyboard.press("ArrowUp");
    await expect(start).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(card(page, /^A0 /)).toBeFocused();
  });

  test("keeps cards where they are when folded ones open", async ({ page }) => {
    const places = () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>(".react-flow__node")].map((node): [string, number] => [
            node.dataset.id ?? "",
            new DOMMatrix(getComputedStyle(node).transform).e,
          ]),
        ),
      );
    // Only cards in view are on the page: all of them have to be.
    await page.keyboard.press("0");
    await expect.poll(async () => Object.keys(await places()).length).toBeGreaterThan(30);
    const before = await places();
    await page.getByRole("button", { name: /^Show \d+ folded under D0/ }).click();
    await expect.poll(async () => Object.keys(await places()).length).toBeGreaterThan(Object.keys(before).length);
    const after = await places();
    for (const [id, x] of Object.entries(before)) expect(after[id], id).toBeCloseTo(x, 1);
  });

  test("filters by school, says how much it hides, and shows all again", async ({ page }) => {
    await page.getByRole("checkbox", { name: /Realist/ }).uncheck();
    await expect(card(page, /^R0 /)).toBeHidden();
    await expect(page.getByText(/Filters hide \d+ cards/)).toBeVisible();
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(card(page, /^R0 /)).toBeVisible();
  });

  test("carries selection and filters in the link, and goes back and forward", async ({ page, context }) => {
    await card(page, /^D1 /).click();
    await page.getByRole("checkbox", { name: /rebuts/ }).uncheck();
    await card(page, /^A4 /).click();
    await page.goBack();
    await expect(page.getByRole("heading", { name: /What holds D1 up/ })).toBeVisible();
    await page.goForward();
    await expect(page.getByRole("heading", { name: /What holds A4 up/ })).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole("heading", { name: /What holds A4 up/ })).toBeVisible();
    await expect(other.getByRole("checkbox", { name: /rebuts/ })).not.toBeChecked();
  });

  test("withdraws a record, says so on every screen, and brings it back", async ({ page }) => {
    await card(page, /^D1 /).click();
    await page.getByRole("button", { name: "What if it went?" }).click();
    await expect(page.getByText("What if: shown without D1.")).toBeVisible();
    await page.getByRole("link", { name: "Matrix" }).click();
    await expect(page.getByText("What if: shown without D1.")).toBeVisible();
    await page.getByRole("button", { name: "Bring it back" }).first().click();
    await expect(page.getByText("What if: shown without D1.")).toBeHidden();
  });

  test("opens a file, refuses a bad one with the place, and keeps what was open", async ({ page }) => {
    const choose = async (name: string, text: string) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Open a map file" }).click();
      await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    };
    const head = {
      id: "small",
      title: "A small map",
      question: "Why?",
      summary: "Small.",
      language: "en",
      compiledBy: "A test",
      compiledOn: "2026-01-01",
    };
    const map = {
      format: "gainsay-map",
      version: 1,
      map: head,
      claims: [{ id: "c", text: "A <b>claim</b>.", kind: "finding" }],
    };
    await choose("bad.json", JSON.stringify({ ...map, claims: [{ id: "c", text: "x", kind: "hunch" }] }));
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText("$.claims[0].kind")).toBeVisible();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(card(page, /^R0 /)).toBeVisible();
    await choose("small.json", JSON.stringify(map));
    await expect(page).toHaveTitle(/A small map/);
    await expect(card(page, /A <b>claim<\/b>/)).toBeVisible();
    await page.getByRole("link", { name: "Matrix" }).click();
    await page.goBack();
    await expect(card(page, /A <b>claim<\/b>/)).toBeVisible();
  });

  for (const theme of ["light", "dark"] as const)
    test(`has nothing for axe to find in the ${theme} theme, with and without a selection`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.getByRole("radio", { name: `${theme === "light" ? "Light" : "Dark"} theme` }).check();
      for (const step of [undefined, /^D3 /]) {
        if (step) await card(page, step).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(" "))
                .slice(0, 3)
                .join(" | ")}`,
          ),
        ).toEqual([]);
      }
    });
});

test("the built page sends nothing anywhere and runs under its policy", async ({ page }) => {
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (hostname && hostname !== "127.0.0.1") outside.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto("./");
  await expect(card(page, /^R0 /)).toBeVisible();
  expect(await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content")).toContain(
    "default-src 'none'",
  );
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

test("on a phone the inspector rises from below and closes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  await card(page, /^R0 /).click();
  await expect(inspector(page)).toBeVisible();
  await page.getByRole("button", { name: "Close, select nothing" }).click();
  await expect(inspector(page)).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
