import { expect, test } from "@playwright/test";

test.describe("A path without language", () => {
  for (const [accepted, target] of [
    ["en-GB,en;q=0.9", "/en?period=2023"],
    ["zh-TW", "/zh-CN?period=2023"],
    ["fr", "/zh-CN?period=2023"],
  ] as const) {
    test(`leads a reader who accepts ${accepted} to ${target}`, async ({ request }) => {
      const answer = await request.get("/?period=2023", {
        headers: { "Accept-Language": accepted },
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(307);
      expect(answer.headers().location).toBe(target);
    });
  }

  test("leads to the language chosen before", async ({ page }) => {
    await page.goto("/zh-CN");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en$/);
    await page.goto("/?period=2023");
    await expect(page).toHaveURL(/\/en\?period=2023$/);
  });
});

test("The other language shows the same state of the page", async ({ page }) => {
  await page.goto("/zh-CN?period=2023&asOf=2024-12-31");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\?period=2023&asOf=2024-12-31$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("A page in English holds no Chinese but the name of the language", async ({ page }) => {
  await page.goto("/en");
  const text = (await page.locator("body").allInnerTexts()).join("\n").replace("中文", "");
  expect(text.match(/[㐀-鿿]+/gu) ?? []).toEqual([]);
});

test("The theme chosen is kept, and stands before the first paint", async ({ page }) => {
  await page.goto("/en");
  await page.getByLabel("Appearance").selectOption("dark");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await background()).toBe("rgb(20, 23, 28)");
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
