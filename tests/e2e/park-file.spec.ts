import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { PARK_FIGURES } from "@/lib/schemas/park/park-figure";

const PARKS = ["GD-4402-001", "GD-4414-025", "GD-4420-100"] as const;
const CODE = PARKS[0];
/** Panels of the file, in order. */
const PANELS = [
  "figures",
  "identity",
  "structure",
  "declared",
  "series",
  "projects",
  "likeness",
  "provenance",
  "files",
] as const;

type Answer = Record<string, unknown>;

/** Every figure of the page as a program reads it: the number, or null where there is none. */
const shownOn = (page: Page): Promise<Record<string, number | null>> =>
  page.locator("[data-figure]").evaluateAll((figures) =>
    Object.fromEntries(
      figures.map((figure) => {
        const value = figure.querySelector("[data-value] data")?.getAttribute("value") ?? null;
        return [figure.getAttribute("data-figure"), value === null ? null : Number(value)];
      }),
    ),
  );

for (const code of PARKS)
  for (const period of ["2024", "2025-08"])
    test(`The file of ${code} in ${period} shows the figures the API answers`, async ({ page, request }) => {
      const { data } = (await (await request.get(`/api/v1/parks/${code}?period=${period}`)).json()) as { data: Answer };
      await page.goto(`/zh-CN/parks/${code}?period=${period}`);
      expect(await shownOn(page)).toEqual(Object.fromEntries(PARK_FIGURES.map(({ id, field }) => [id, data[field]])));
    });

for (const locale of ["zh-CN", "en"]) {
  test(`The file in ${locale} without scripts shows every panel, figure, chart and table`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(`/${locale}/parks/${CODE}`);
    for (const id of PANELS) await expect(page.locator(`section#${id}`), id).toBeVisible();
    await expect(page.locator("[data-figure]")).toHaveCount(PARK_FIGURES.length);
    const charts = page.locator("figure.chart");
    await expect(charts).toHaveCount(7);
    for (const chart of await charts.all()) await expect(chart.locator("svg >> visible=true").first()).toBeVisible();
    for (const id of ["industries", "declared-industries", "years", "months", "twins", "peers", "figure-sources"])
      expect(await page.locator(`table#${id} tbody tr`).count(), id).toBeGreaterThan(0);
    await expect(page.locator("table#restated-figures tbody tr")).toHaveCount(20);
    await expect(page.locator("button.needs-script >> visible=true")).toHaveCount(0);
    await context.close();
  });

  test(`The file in ${locale} stays within its weight`, async ({ request }) => {
    const body = await (await request.get(`/${locale}/parks/${CODE}`)).body();
    expect(gzipSync(body).length / 1000, "kB of page, gzip").toBeLessThanOrEqual(90);
  });

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1440, 390])
      test(`The file in ${locale}, ${colorScheme}, ${width} pixels wide, holds no obstacle axe can find`, async ({
        page,
      }) => {
        // Four times as much to look through as on other pages.
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${locale}/parks/${CODE}`);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
}

test("The file in English holds no Chinese but names and wordings marked as such", async ({ page }) => {
  await page.goto(`/en/parks/${CODE}`);
  const text = await page.evaluate(() => {
    for (const marked of document.body.querySelectorAll('[lang^="zh"], script')) marked.remove();
    return document.body.textContent ?? "";
  });
  expect(text.match(/[㐀-鿿]+/gu) ?? []).toEqual([]);
});

test("The keyboard reaches an absence and is told its reason", async ({ page }) => {
  await page.goto("/en/parks/GD-4420-100?period=2024");
  const absence = page.locator("table#months .absence, table#years .absence").first();
  await absence.focus();
  await expect(absence).toBeFocused();
  const reason = await absence.getAttribute("data-reason");
  expect(reason).toMatch(/^not (reported|applicable)$/);
  const shown = await absence.evaluate((mark) => getComputedStyle(mark, "::after").content);
  expect(shown).toContain(reason);
});

test("At 320 pixels only the tables scroll, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const locale of ["zh-CN", "en"]) {
    await page.goto(`/${locale}/parks/${CODE}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test("A park outside the period's list says since when it counts, and claims no figure", async ({ page }) => {
  await page.goto("/en/parks/GD-4420-100?period=2018");
  await expect(page.locator("#lead")).toContainText("counted since 1 Jan 2024");
  expect(Object.values(await shownOn(page)).every((value) => value === null)).toBe(true);
  await expect(page.locator('[data-figure="output"]')).toContainText("not applicable");
});

test("An unknown code is a page that is not there", async ({ page }) => {
  const answer = await page.goto("/zh-CN/parks/GD-0000-000");
  expect(answer?.status()).toBe(404);
});

test("A twin's file is one link away, with the period kept, and so is the comparison", async ({ page }) => {
  await page.goto(`/en/parks/${CODE}?period=2023`);
  const row = page.locator("table#twins tbody tr").first();
  const compare = await row.getByRole("link", { name: "Side by side" }).getAttribute("href");
  expect(compare).toMatch(/^\/en\/parks\/compare\?period=2023&park=GD-4402-001%2CGD-\d{4}-\d{3}$/);
  await row.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/parks\/GD-\d{4}-\d{3}\?period=2023$/);
  await expect(page.locator("#lead")).toContainText("2023");
});

test("Every file offered answers with this park's rows, the day kept", async ({ page, request }) => {
  await page.goto(`/zh-CN/parks/${CODE}?period=2023&asOf=2024-12-31`);
  const links = await page.locator("#files dd a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toHaveLength(10);
  for (const href of links) {
    expect(href).toContain(CODE);
    expect(href).toContain("asOf=2024-12-31");
    expect((await request.get(href ?? "")).status(), href ?? "").toBe(200);
  }
});

test("Sources of the roster are links to http addresses that carry no trace of us", async ({ page }) => {
  await page.goto(`/zh-CN/parks/${CODE}`);
  const links = page.locator('[data-identity="sources"] a');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("rel", "noreferrer");
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
  }
});

test("On paper the file has no controls, numbered charts two in a row, whole tables, and its sources at the end", async ({
  page,
}) => {
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.goto(`/zh-CN/parks/${CODE}`);
  for (const control of ["form", "nav[aria-label='本页内容']", "#files", ".chart-actions"])
    await expect(page.locator(control).first(), control).toBeHidden();
  const [first, second] = await page
    .locator("#projects figure.chart")
    .evaluateAll((charts) => charts.slice(0, 2).map((chart) => chart.getBoundingClientRect().toJSON()));
  expect(second.top).toBe(first.top);
  expect(second.left).toBeGreaterThan(first.right - 1);
  const cut = await page
    .locator(".table-scroll")
    .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth + 1).map(({ id }) => id));
  expect(cut).toEqual([]);
  const number = await page
    .locator("#park-industry-mix .chart-title")
    .evaluate((title) => getComputedStyle(title, "::before").content);
  expect(number).toContain("图");
  await expect(page.locator("footer")).toBeVisible();
});
