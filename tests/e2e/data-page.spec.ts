import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

for (const locale of ["zh-CN", "en"])
  for (const [colorScheme, width] of [
    ["light", 1440],
    ["dark", 390],
  ] as const)
    test(`The page of data in ${locale}, ${colorScheme}, ${width} pixels wide, holds no obstacle axe can find`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}/data`);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

test("The page of data is complete without scripts: contents, completeness, roster, sources, loads", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/en/data?period=2024");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("109 parks");
  await expect(page.locator("#row-counts tbody tr")).toHaveCount(12);
  await expect(page.locator("#completeness-table tbody tr")).toHaveCount(16);
  await expect(page.locator("#roster")).toContainText("Of 109 parks, 77 are well attested, 32 are in doubt");
  await expect(page.locator("#roster li")).toHaveCount(32);
  await expect(page.locator("#sources li")).toHaveCount(17);
  await expect(page.locator("#boundaries")).toContainText("Apache-2.0");
  await context.close();
});

test("Every download answers with a file of the page's period, and the links to the API answer", async ({
  page,
  request,
}) => {
  await page.goto("/en/data?period=2023&asOf=2024-12-31");
  const hrefs = await page
    .locator("#downloads a[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => href.includes("/exports/")).length).toBeGreaterThanOrEqual(15);
  for (const href of hrefs) {
    if (href.includes("/exports/")) expect(href).toContain("period=2023&asOf=2024-12-31");
    const answer = await request.get(href);
    expect(answer.status(), href).toBe(200);
  }
});

test("A period without a list of parks says so where completeness would stand", async ({ page }) => {
  await page.goto("/en/data?period=2012");
  await expect(page.locator("#completeness")).toContainText("There was no list of parks for 2012");
});
