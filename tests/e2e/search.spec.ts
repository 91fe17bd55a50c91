import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const TEXTS = {
  "zh-CN": { field: "查找园区、地市、页面或指标", title: "查找" },
  en: { field: "Find parks, cities, pages or indicators", title: "Search" },
} as const;

const options = (page: Page) => page.getByRole("dialog").getByRole("option");

/** Opens the palette by the keyboard alone, and gives its field. */
async function openPalette(page: Page, locale: keyof typeof TEXTS = "en") {
  // The page listens once its script runs.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 500 });
  }).toPass();
  const field = page.getByRole("combobox", { name: TEXTS[locale].field });
  await expect(field).toBeFocused();
  return field;
}

test("Ctrl+K, two letters, an arrow and Enter lead to a park of Shaoguan, in the period chosen", async ({ page }) => {
  await page.goto("/zh-CN?period=2023&asOf=2024-06-30");
  const field = await openPalette(page, "zh-CN");
  await page.keyboard.type("sg");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("11项");
  await expect(field).toHaveAttribute("aria-activedescendant", "found-0");
  await page.keyboard.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-activedescendant", "found-1");
  await expect(page.locator("#found [aria-selected=true]")).toContainText("韶关");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh-CN\/parks\/GD-4402-\d{3}\?period=2023&asOf=2024-06-30$/);
});

test("Enter typed ahead of the answer goes where the answer leads", async ({ page }) => {
  await page.goto("/en");
  await openPalette(page);
  await page.keyboard.type("GD-4402-001");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/parks\/GD-4402-001$/);
});

test("Escape closes the palette, gives focus back, and nothing is remembered", async ({ page }) => {
  await page.goto("/en");
  const opener = page.getByRole("link", { name: "Search" });
  await opener.focus();
  await openPalette(page);
  await page.keyboard.type("sg");
  await expect(options(page).first()).toContainText("Shaoguan");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(await openPalette(page)).toHaveValue("");
  await expect(page.getByRole("group", { name: "Pages" }).getByRole("option")).toHaveCount(8);
});

test("The arrows go round; what is not found says what to try", async ({ page }) => {
  await page.goto("/en");
  const field = await openPalette(page);
  await expect(options(page)).toHaveCount(8);
  await page.keyboard.press("ArrowUp");
  await expect(field).toHaveAttribute("aria-activedescendant", "found-7");
  await page.keyboard.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-activedescendant", "found-0");
  await page.keyboard.type("qqqq");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("Try Chinese, pinyin, initials");
  await expect(field).not.toHaveAttribute("aria-activedescendant");
});

test("A click on the search opens the palette, a click beside it closes it, and nothing moves", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifted: Reflect.get(window, "shifted") + Reflect.get(entry, "value") });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/en", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Search" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.mouse.click(10, 10);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.mouse.wheel(0, 3000);
  await expect(page.getByLabel("Period")).toBeInViewport();
  expect(await page.evaluate(() => Reflect.get(window, "shifted"))).toBeLessThanOrEqual(0.01);
});

for (const locale of ["zh-CN", "en"] as const)
  for (const colorScheme of ["light", "dark"] as const)
    test(`Palette and search page in ${locale}, ${colorScheme}, hold no obstacle axe can find`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}/search?q=qqqq`);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.goto(`/${locale}/search?q=sg`);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await openPalette(page, locale);
      await page.keyboard.type("shaoguan");
      await expect(options(page).first()).toContainText(/韶关|Shaoguan/);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the search is a page: a form, results by kind that lead on, and hints when there are none", async ({
    page,
  }) => {
    await page.goto("/zh-CN?period=2023");
    await page.getByRole("link", { name: "查找" }).click();
    await expect(page).toHaveURL(/\/zh-CN\/search\?period=2023$/);
    await page.getByLabel(TEXTS["zh-CN"].field).fill("韶关");
    await page.getByRole("button", { name: "查找" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("找到10项与“韶关”有关的内容");
    await expect(page.getByRole("link", { name: "韶关市", exact: true })).toHaveAttribute(
      "href",
      "/zh-CN/parks?city=440200&period=2023",
    );
    await expect(page.locator("#found-park li")).toHaveCount(9);
    await page.goto("/en/search?q=qqqq");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText('Nothing found for "qqqq"');
    await page.getByRole("link", { name: "sg", exact: true }).click();
    await expect(page.locator("#found-park li")).toHaveCount(10);
  });

  test("on a phone the bar holds four pages, and the rest one touch away @mobile", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/en/data/api");
    const bar = page.getByRole("navigation", { name: "Main navigation" });
    await expect(bar.getByRole("link")).toHaveCount(4);
    await bar.getByRole("button", { name: "More" }).click();
    await expect(bar.getByRole("link", { name: "Data API" })).toHaveAttribute("aria-current", "page");
    await bar.getByRole("link", { name: "Overview" }).click();
    await expect(page.getByText("Period and day of knowledge:")).toBeAttached();
    await page.getByRole("button", { name: /2024 · latest/ }).click();
    await page.getByLabel("Period").selectOption("2023");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/period=2023/);
  });
});

for (const [locale, width] of [
  ["zh-CN", 320],
  ["en", 320],
  ["en", 390],
] as const)
  test(`The shell in ${locale} fits a screen of ${width} pixels, with the palette open too @mobile`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`/${locale}/search?q=sg`);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await overflow()).toBe(width);
    const bar = page.locator(".shell-nav nav");
    expect(await bar.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole("link", { name: TEXTS[locale].title }).click();
    await page.getByRole("dialog").getByRole("combobox").fill("shaoguan");
    await expect(options(page).first()).toContainText(/韶关|Shaoguan/);
    expect(await overflow()).toBe(width);
    await options(page).first().click();
    await expect(page).toHaveURL(/\/parks/);
  });

test("An anchor is not covered by the head, which stays in sight", async ({ page }) => {
  await page.goto("/en#top-parks");
  const [head, target] = [page.locator(".page-head"), page.locator("#top-parks")];
  await expect(target).toBeInViewport();
  const bottom = await head.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await head.evaluate((element) => element.getBoundingClientRect().top)).toBe(0);
  expect(await target.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
});
