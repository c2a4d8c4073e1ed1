import { expect, test } from "@playwright/test";

test("the page opens with a heading and without an error", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto("./");
  await expect(page.getByRole("heading").first()).toBeVisible();
  expect(errors).toEqual([]);
});
