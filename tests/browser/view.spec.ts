import { expect, type Page, test } from "@playwright/test";

const card = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();
const canvas = (page: Page) => page.getByRole("application", { name: /^The map/ });

/** Whether all of an element lies within the drawing. */
async function isInCanvas(page: Page, name: RegExp): Promise<boolean> {
  const [box, frame] = await Promise.all([card(page, name).boundingBox(), canvas(page).boundingBox()]);
  if (!box || !frame) return false;
  return (
    box.x >= frame.x - 1 &&
    box.y >= frame.y - 1 &&
    box.x + box.width <= frame.x + frame.width + 1 &&
    box.y + box.height <= frame.y + frame.height + 1
  );
}

/** The size on the screen of the words of a claim, in px. */
const wordsOf = (page: Page) =>
  page
    .locator(".react-flow__node", { has: page.getByRole("button", { name: /^R6 / }) })
    .locator("p")
    .evaluate((text) => {
      const scale = text.getBoundingClientRect().width / (text as HTMLElement).offsetWidth;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    });

test.describe("the view of the map", () => {
  test("opens where a claim's words are 13 px, at the explanations, and says what lies beyond", async ({ page }) => {
    await page.goto("./");
    await expect(card(page, /^R0 /)).toBeVisible();
    expect(await wordsOf(page)).toBeGreaterThanOrEqual(12.9);
    expect(await isInCanvas(page, /^R0 /)).toBe(true);
    const below = page.getByRole("button", { name: /^\d+ more cards? below/ });
    await below.click();
    await expect.poll(() => isInCanvas(page, /^R0 /)).toBe(false);
    await page.getByRole("button", { name: "Fit the map into the window" }).click();
    await expect.poll(() => isInCanvas(page, /^R0 /)).toBe(true);
    await expect(below).toBeHidden();
  });

  test("stays fitted when the window shrinks, and stays put once a person has moved it", async ({ page }) => {
    await page.goto("./");
    await expect(card(page, /^R0 /)).toBeVisible();
    await page.getByRole("button", { name: "Fit the map into the window" }).click();
    await page.setViewportSize({ width: 1300, height: 700 });
    await expect.poll(() => page.getByRole("button", { name: /^\d+ more cards? / }).count()).toBe(0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    const zoom = () => page.locator(".react-flow__viewport").evaluate(({ style }) => style.transform);
    // The zoom moves smoothly; it has arrived when it reads the same twice.
    let last = "";
    await expect
      .poll(async () => {
        const now = await zoom();
        const isStill = now === last;
        last = now;
        return isStill;
      })
      .toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(canvas(page)).toHaveCSS("height", /[67]\d\dpx|8\d\d/);
    expect(await zoom()).toBe(last);
  });

  test("follows what is found by search, on a phone as well", async ({ page }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto("about:blank");
      await page.goto("./#/sino-soviet-split/map");
      await expect(card(page, /^R0 /)).toBeVisible();
      expect(await isInCanvas(page, /^E53 /)).toBe(false);
      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: "Find a claim, document or note" }).pressSequentially("E53");
      await page.keyboard.press("Enter");
      await expect.poll(() => isInCanvas(page, /^E53 /)).toBe(true);
    }
  });

  test("is reached by the skip link past the filters, and says its keys", async ({ page }) => {
    await page.goto("./");
    await expect(card(page, /^R0 /)).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.card)).toBeDefined();
    await expect(canvas(page)).toHaveAccessibleDescription(/arrow keys follow the lines/);
  });

  test("never shows the cards of one map under the title of another", async ({ page }) => {
    await page.addInitScript(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, ...order: Parameters<typeof post>) {
        const delay = (globalThis as { slow?: boolean }).slow ? 4_000 : 0;
        setTimeout(() => post.apply(this, order), delay);
      } as typeof post;
    });
    await page.goto("./#/sino-soviet-split/map");
    await expect(card(page, /^R0 /)).toBeVisible();
    await page.evaluate(() => {
      (globalThis as { slow?: boolean }).slow = true;
      location.hash = "#/origins-first-world-war/map";
    });
    await expect(page).toHaveTitle(/First World War/);
    expect(await page.locator("[data-card]").count()).toBe(0);
  });
});

test("between phone and desk the inspector is a sheet of two heights, by key and by hand", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto("./");
  await card(page, /^R6 /).click();
  const sheet = page.getByRole("complementary", { name: "Inspector" });
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  const half = await height();
  expect(half).toBeLessThan(600);
  expect(await isInCanvas(page, /^R6 /)).toBe(true);
  await sheet.getByRole("button", { name: "Full height" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(height).toBeGreaterThan(850);
  await sheet.getByRole("button", { name: "Half height" }).click();
  await expect.poll(height).toBe(half);
  await sheet.getByRole("button", { name: "Close, select nothing" }).click();
  await expect(sheet).toBeHidden();
  await expect(card(page, /^R6 /)).toBeFocused();
});

for (const [width, letters] of [
  [390, "100%"],
  [390, "200%"],
  [1440, "200%"],
  [320, "100%"],
] as const)
  test(`head, guide and map hold together at ${width} px with letters of ${letters}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("./");
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    await expect(page.getByRole("region", { name: "The signs, in thirty seconds" })).toBeVisible();
    expect((await canvas(page).boundingBox())?.height).toBeGreaterThan(200);
    const tools = await page.getByRole("banner").locator("button:visible, [role=radio]:visible").all();
    expect(tools.length).toBeGreaterThan(1);
    for (const tool of tools) {
      const box = await tool.boundingBox();
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    // As many screens as there are, the last is reached.
    const last = page.getByRole("navigation", { name: "Screens" }).getByRole("link").last();
    await page.evaluate(() => document.fonts.ready);
    await last.focus();
    await expect(last).toBeInViewport({ ratio: 0.9 });
  });

test("the matrix scrolls to a row that is selected elsewhere", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.goto("./#/sino-soviet-split/matrix?rows=evidence&sort=file");
  const heads = page.getByRole("rowheader");
  await expect(heads.first()).toBeVisible();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Find a claim, document or note" }).pressSequentially("E53");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("rowheader", { selected: true })).toBeInViewport({ ratio: 1 });
});

test("the palette prints the map and the chain of the selection, and exports the matrix", async ({ page }) => {
  await page.addInitScript(() => {
    const calls = { printed: 0 };
    Object.assign(globalThis, { calls });
    window.print = () => {
      calls.printed += 1;
    };
  });
  const printed = () => page.evaluate(() => (globalThis as unknown as { calls: { printed: number } }).calls.printed);
  const say = async (words: string) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Commands" }).pressSequentially(words);
    await page.keyboard.press("Enter");
  };
  await page.goto("./#/sino-soviet-split/map?select=mao-feared-encirclement");
  await expect(card(page, /^R0 /)).toBeVisible();
  await say("print the map");
  await expect.poll(printed).toBe(1);
  await say("print the chain");
  await expect.poll(printed).toBe(2);
  await page.goto("./#/sino-soviet-split/matrix");
  await expect(page.getByRole("grid")).toBeVisible();
  const download = page.waitForEvent("download");
  await say("export the matrix");
  expect((await download).suggestedFilename()).toMatch(/matrix\.csv$/);
});
