import { expect, test } from "@playwright/test";
import { formatMoney } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import { formatShare } from "@/lib/i18n/format-share";
import type { Locale } from "@/lib/i18n/locales";

const CHARTS = [
  "output-trend",
  "investment-trend",
  "signing-trend",
  "signing-months",
  "industry-mix",
  "homogeneity-trend",
  "park-map",
  "top-parks",
];

type Overview = Record<string, number>;

/** What the page shows for each figure of the API's answer. */
const shown = (locale: Locale, answer: Overview): Record<string, string> => {
  const value = (field: string) => answer[field] ?? Number.NaN;
  const money = (field: string) => formatMoney(locale, value(field)).value;
  return {
    parks: formatNumber(locale, value("parks")),
    output: money("outputWanYuan"),
    valueAdded: money("valueAddedWanYuan"),
    investment: money("investmentWanYuan"),
    tax: money("taxWanYuan"),
    outputPerMu: formatPerMu(locale, value("outputPerMu")).value,
    mainIndustryShare: formatShare(locale, value("mainIndustryShare")).value,
    electronicsOrFoodShare: formatShare(locale, value("electronicsOrFoodShare")).value,
    homogeneity: formatNumber(locale, value("homogeneity"), 3),
    homogeneityWeighted: formatNumber(locale, value("homogeneityWeighted"), 3),
    signedAmount: money("signedAmountWanYuan"),
    signedCount: formatNumber(locale, value("signedCount")),
    delayedProjects: formatNumber(locale, value("delayedProjects")),
    fiscalFundsCumulative: money("cumulativeFiscalInvestmentWanYuan"),
  };
};

for (const locale of ["zh-CN", "en"] as const) {
  test(`The overview in ${locale} shows the figures the API answers, and says them in its first line`, async ({
    page,
    request,
  }) => {
    const { data } = await (await request.get("/api/v1/overview?period=2024")).json();
    await page.goto(`/${locale}?period=2024`);
    for (const [id, number] of Object.entries(shown(locale, data)))
      await expect(page.locator(`[data-figure="${id}"] [data-value]`), id).toContainText(number);
    const { text } = formatMoney(locale, data.outputWanYuan);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(text);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("28.0%");
  });

  test(`The overview in ${locale} without scripts shows every figure and every chart`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(`/${locale}`);
    await expect(page.locator("[data-figure]")).toHaveCount(14);
    for (const id of CHARTS) {
      const chart = page.locator(`#${id}`);
      await expect(chart.locator("svg").locator("visible=true").first(), id).toBeVisible();
      await chart.locator(".chart-table summary").click();
      expect(await chart.locator("tbody tr").count(), id).toBeGreaterThan(0);
    }
    await expect(page.locator("#attention tbody tr")).toHaveCount(10);
    await context.close();
  });
}

test("A figure tells its definition and source in one action", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("button", { name: "Homogeneity index: definition and source" }).click();
  await expect(page.getByText("Mean structural similarity over all pairs of parks", { exact: false })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Mean structural similarity over all pairs of parks", { exact: false })).toBeHidden();
});

test("Another period is chosen without leaving the page's language, and stands in the address", async ({ page }) => {
  await page.goto("/en");
  await page.getByLabel("Period").selectOption("2023");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/en\?period=2023/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2023");
  await expect(page.locator('[data-figure="parks"] [data-value]')).toContainText("96");
});

test("A cumulative period is compared with the same months, and says that it is cumulative", async ({ page }) => {
  await page.goto("/zh-CN?period=2025-09");
  const output = page.locator('[data-figure="output"]');
  await expect(output).toContainText("2025年1—9月累计");
  await expect(output).toContainText("较2024年1—9月");
});

test("A day in the past is announced over the whole page, and left with one click", async ({ page }) => {
  await page.goto("/en?period=2023&asOf=2024-06-30");
  await expect(page.getByText("This page shows what was known on 30 Jun 2024")).toBeVisible();
  await page.getByRole("link", { name: "Back to the latest figures" }).click();
  await expect(page).toHaveURL(/\/en\?period=2023$/);
  await expect(page.getByText("This page shows what was known on")).toHaveCount(0);
});

test("Before the first record the page says so instead of showing zeros", async ({ page }) => {
  await page.goto("/en?period=2016&asOf=2005-01-01");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("No output figures for 2016");
  await expect(page.locator('[data-figure="output"] [data-value]')).toContainText("—");
});

test("The keyboard reaches a chart and walks from point to point", async ({ page }) => {
  await page.goto("/en");
  const plot = page.locator("#output-trend .chart-plot");
  await plot.focus();
  await expect(plot).toHaveAttribute("data-live");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#output-trend .chart-tooltip")).toContainText("CNY");
});

test("The keyboard walks over the map from place to place, and leaves it with Tab", async ({ page }) => {
  await page.goto("/en?period=2024");
  const map = page.locator("#park-map .chart-plot");
  await map.focus();
  await expect(map).toHaveAttribute("data-walk");
  await page.keyboard.press("Home");
  const spoken = page.locator("#park-map .chart-walk .chart-spoken");
  await expect(spoken).toContainText("CNY");
  const first = await spoken.textContent();
  await page.keyboard.press("PageDown");
  await expect(spoken).not.toHaveText(first ?? "");
  await page.keyboard.press("Escape");
  await expect(spoken).toBeEmpty();
  await expect(map.locator("a:not([tabindex='-1'])")).toHaveCount(0);
});

test("A chart's menu opens and closes by keyboard without a script, and cites the chart", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/en?period=2024");
  const chart = page.locator("#output-trend");
  await chart.getByRole("button", { name: /^Download and cite/ }).focus();
  await page.keyboard.press("Enter");
  await expect(chart.getByRole("link", { name: "PNG (double size)" })).toBeVisible();
  await expect(chart.locator(".chart-cite")).toContainText("/en?period=2024#output-trend");
  await expect(chart.getByRole("button", { name: "Copy citation" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(chart.getByRole("link", { name: "PNG (double size)" })).toBeHidden();
  await context.close();
});

test("The map is shown as tiles by a link, which stands in the address", async ({ page }) => {
  await page.goto("/en?period=2024");
  await page.getByRole("link", { name: "Equal tiles" }).click();
  await expect(page).toHaveURL(/\/en\?period=2024&map=tiles#park-map$/);
  await expect(page.locator("#park-map-wide a")).toHaveCount(21);
  await expect(page.locator("#park-map circle")).toHaveCount(0);
});

test("A drawing survives hydration: what the server wrote stays, and nothing is reported", async ({ page }) => {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto("/en", { waitUntil: "networkidle" });
  for (const id of CHARTS) await expect(page.locator(`#${id}-wide svg`), id).toHaveCount(1);
  expect(problems).toEqual([]);
});

test("The mark of sample data explains what is real @mobile", async ({ page }) => {
  await page.goto("/zh-CN");
  await page.getByRole("button", { name: "样例数据" }).click();
  await expect(page.getByText("园区名录与公布的全省数据为真实数据", { exact: false })).toBeVisible();
});
