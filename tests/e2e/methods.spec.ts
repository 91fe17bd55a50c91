import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { formatNumber } from "@/lib/i18n/format-number";
import { METRIC_DEFINITIONS } from "@/lib/metrics/definitions/metric-definitions";

const PAGES = ["/methods", "/methods/reconciliation"];

for (const path of PAGES)
  for (const locale of ["zh-CN", "en"])
    for (const [colorScheme, width] of [
      ["light", 1440],
      ["dark", 390],
    ] as const)
      test(`${path} in ${locale}, ${colorScheme}, ${width} pixels wide, holds no obstacle axe can find`, async ({
        page,
      }) => {
        // Axe looks at every formula and every line of every example.
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${locale}${path}`);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });

for (const locale of ["zh-CN", "en"] as const)
  test(`Every metric in ${locale} has formula and example without scripts, and the examples are the API's figures`, async ({
    browser,
    baseURL,
    request,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(`/${locale}/methods?period=2024`);
    for (const { id } of METRIC_DEFINITIONS) {
      const article = page.locator(`#${id}`);
      expect(await article.locator("math[aria-label]").count(), id).toBeGreaterThan(0);
      await expect(article.locator("[data-result]"), id).toBeVisible();
    }
    const { data } = await (await request.get("/api/v1/overview?period=2024")).json();
    const result = (id: string) => page.locator(`#${id} [data-result] data`);
    await expect(result("homogeneity")).toHaveText(formatNumber(locale, data.homogeneity, 6));
    await expect(result("total")).toHaveAttribute("value", String(data.outputWanYuan));
    await expect(result("growth")).toHaveAttribute("value", String(data.outputGrowth));
    await expect(result("delayed-projects")).toHaveAttribute("value", String(data.delayedProjects));
    await context.close();
  });

test("Links of the contents lead to places on the page, and links to pages and the API answer", async ({
  page,
  request,
}) => {
  await page.goto("/en/methods?period=2024");
  const hrefs = await page
    .locator("main a[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const anchors = [...new Set(hrefs.filter((href) => href?.startsWith("#")))] as string[];
  expect(anchors.length).toBeGreaterThan(METRIC_DEFINITIONS.length);
  for (const anchor of anchors) await expect(page.locator(anchor), anchor).toHaveCount(1);
  const own = [...new Set(hrefs.filter((href) => href?.startsWith("/api/") || href?.includes("/methods")))] as string[];
  for (const href of own) expect((await request.get(href)).status(), href).toBe(200);
});

test("The dictionary names every indicator of the API at its own address", async ({ page, request }) => {
  const { data } = await (await request.get("/api/v1/indicators")).json();
  await page.goto("/en/methods");
  for (const { code, nameEn } of data) await expect(page.locator(`#indicator-${code}`)).toContainText(nameEn);
});

test("Where a period has no figures the page says so instead of computing examples", async ({ page }) => {
  await page.goto("/en/methods?period=2016&asOf=2005-01-01");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("there are no examples");
  await expect(page.locator("#homogeneity")).toContainText("No example: before the first record");
  await expect(page.locator("[data-result]")).toHaveCount(0);
});

test("The reconciliation shows each claim of the API with both figures and a verdict, without scripts", async ({
  browser,
  baseURL,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/en/methods/reconciliation");
  const { data } = await (await request.get("/api/v1/reconciliation")).json();
  await expect(page.locator("#reconciliation-table tbody tr")).toHaveCount(data.length);
  for (const { claim, claimEn, explanationEn } of data) {
    await expect(page.locator(`[id="${claim}"]`)).toContainText(claimEn);
    await expect(page.locator(`[id="${claim}"]`)).toContainText(explanationEn);
  }
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Of ${data.length} published figures`);
  await context.close();
});

/** Runs of Chinese a page shows, but for the name of the language and what is marked as Chinese. */
async function chineseIn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const marked of document.querySelectorAll('[lang="zh-CN"]')) marked.remove();
  });
  const text = (await page.locator("body").allInnerTexts()).join("\n").replace("中文", "");
  return text.match(/[㐀-鿿]+/gu) ?? [];
}

test("The English pages hold no Chinese but what is marked as such", async ({ page }) => {
  for (const path of [...PAGES, "/data"]) {
    await page.goto(`/en${path}`);
    expect(await chineseIn(page), path).toEqual([]);
  }
});
