import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

for (const [locale, heading] of [
  ["zh-CN", "以 JSON 读取本站全部公开数据，版本1"],
  ["en", "Every published figure of this site as JSON, version 1"],
] as const)
  test(`The page about the API in ${locale} holds no obstacle axe can find`, async ({ page }) => {
    await page.goto(`/${locale}/data/api`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

test("Every example on the page about the API answers", async ({ page, request }) => {
  await page.goto("/en/data/api");
  const examples = page.locator("main section p a[href^='/api/v1/']");
  const addresses = await examples.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(7);
  for (const address of addresses) expect((await request.head(address)).status(), address).toBe(200);
});

test("Every file a chart of the overview offers can be fetched", async ({ page, request }) => {
  test.slow();
  await page.goto("/en?period=2024");
  const files = page.locator(".chart-files a[href^='/api/v1/']");
  const addresses = await files.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBe(8 * 8);
  for (const address of new Set(addresses)) expect((await request.head(address)).status(), address).toBe(200);
});

test("The navigation leads from page to page, in the language of the page", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Data API" }).click();
  await expect(page).toHaveURL(/\/en\/data\/api$/);
  await expect(page.locator("[aria-current='page']", { hasText: "Data API" }).first()).toBeVisible();
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh-CN\/data\/api$/);
});
