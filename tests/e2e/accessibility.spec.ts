import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

for (const locale of ["zh-CN", "en"])
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1440, 390])
      test(`The overview in ${locale}, ${colorScheme}, ${width} pixels wide, holds no obstacle axe can find`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${locale}`);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });

test("A chart with its table and menu open, and one being walked through, hold no obstacle axe can find", async ({
  page,
}) => {
  await page.goto("/en?map=tiles");
  await page.locator("#output-trend .chart-table summary").click();
  await page.locator("#park-map .chart-plot").focus();
  await expect(page.locator("#park-map .chart-plot")).toHaveAttribute("data-walk");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#park-map .chart-walk .chart-spoken")).toContainText("CNY");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.locator("#output-trend .chart-word").click();
  expect((await new AxeBuilder({ page }).include("#output-trend").analyze()).violations).toEqual([]);
});
