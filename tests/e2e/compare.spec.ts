import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const TWO = "park=GD-4402-001,GD-4414-019";
/** Huadu had no list to be on in 2023, so its growth in 2024 has no base. */
const ABSENT = "park=GD-4401-108,GD-4402-001&period=2024";

for (const locale of ["zh-CN", "en"])
  for (const colorScheme of ["light", "dark"] as const)
    for (const [state, query] of [
      ["with parks", ABSENT],
      ["without parks, with a name that fits several", "add=%E9%9F%B6%E5%85%B3"],
    ])
      test(`The comparison in ${locale}, ${colorScheme}, ${state}, holds no obstacle axe can find`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${locale}/parks/compare?${query}`);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });

test("A park is added by its name, another by its code, and the address carries the choice", async ({ page }) => {
  await page.goto("/zh-CN/parks/compare?period=2023");
  await page.getByRole("searchbox", { name: "加入园区" }).fill("翁源");
  await page.getByRole("button", { name: "加入", exact: true }).click();
  await expect(page).toHaveURL(/\/zh-CN\/parks\/compare\?park=GD-4402-006&period=2023/);
  await page.getByRole("searchbox", { name: "加入园区" }).fill("GD-4414-019");
  await page.getByRole("button", { name: "加入", exact: true }).click();
  await expect(page).toHaveURL(/park=GD-4402-006,GD-4414-019&period=2023/);
  await expect(page.locator("#parks ol li")).toHaveCount(2);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2023年，2个园区中");
});

test("A name that fits several parks is left to the reader, one that fits none is said to", async ({ page }) => {
  await page.goto("/en/parks/compare");
  await page.getByLabel("Add a park").fill("shaoguan");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.locator("#add-answer")).toContainText("may mean 9 parks");
  await page.getByRole("link", { name: "Add Shaoguan Wengyuan Industrial Park" }).click();
  await expect(page).toHaveURL(/park=GD-4402-006/);
  await page.getByLabel("Add a park").fill("Atlantis");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.locator("#add-answer")).toContainText('The register has no "Atlantis"');
  await expect(page.getByLabel("Add a park")).toHaveValue("Atlantis");
  await expect(page.locator("#parks ol li")).toHaveCount(1);
});

test("A park is removed by its link, and a proposed one added with its reason in sight", async ({ page }) => {
  await page.goto(`/en/parks/compare?${TWO}`);
  await page.getByRole("link", { name: "Remove Dongguan (Shaoguan) Industrial Transfer Park" }).click();
  await expect(page).toHaveURL(/park=GD-4414-019(#|$)/);
  const peer = page.locator("#peers li").first();
  await expect(peer).toContainText(/output of|region|industry/);
  await peer.getByRole("link").click();
  await expect(page.locator("#parks ol li")).toHaveCount(2);
});

test("The address alone brings the whole page back, scripts or not", async ({ browser, baseURL }) => {
  const address = `/en/parks/compare?${TWO}&period=2023&denominator=planned&base=index&indicator=taxPerMu`;
  const shown = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      await page.goto(address);
      await expect(page.locator("#compare-ranking svg").locator("visible=true").first()).toBeVisible();
      await expect(page.locator("#compare-output .chart-subtitle")).toContainText("2018 = 100");
      await expect(page.locator("#density + div [aria-current]")).toHaveText("planned land");
      await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("taxPerMu");
      const figures = await page
        .locator("#figures data")
        .evaluateAll((all) => all.map((data) => data.getAttribute("value")));
      await context.close();
      return figures;
    }),
  );
  expect(shown[0]?.length).toBeGreaterThan(80);
  expect(shown[1]).toEqual(shown[0]);
});

test("The figures of the page are those of the API, digit for digit", async ({ page, request }) => {
  const { data } = await (await request.get(`/api/v1/parks?${TWO}&period=2024`)).json();
  await page.goto(`/en/parks/compare?${TWO}&period=2024`);
  for (const [heading, field] of [
    [/^Gross industrial output \(/, "outputWanYuan"],
    [/^Gross industrial output, growth/, "outputGrowth"],
    [/^Main-industry share/, "mainIndustryShare"],
    [/^Output per mu/, "outputPerMu"],
    [/^Delayed projects/, "delayedProjects"],
  ] as const) {
    const row = page.locator("#figures tr").filter({ has: page.getByRole("rowheader", { name: heading }) });
    for (const [at, park] of data.entries())
      await expect(row.locator("td").nth(at).locator("data"), `${field} of ${park.code}`).toHaveAttribute(
        "value",
        String(park[field]),
      );
  }
});

test("Of eleven parks the first ten are shown, and the eleventh is named", async ({ page, request }) => {
  const { data } = await (await request.get("/api/v1/parks?pageSize=11")).json();
  const codes = data.map(({ code }: { code: string }) => code);
  await page.goto(`/en/parks/compare?park=${codes.join(",")}`);
  await expect(page.locator("#parks ol li")).toHaveCount(10);
  await expect(page.getByRole("status").first()).toContainText(`Left out: ${data[10].nameEn}.`);
  await expect(page.getByLabel("Add a park")).toHaveCount(0);
});

test("Of a park that does not exist, a land nobody measures, a measure there is not, the page says so", async ({
  page,
}) => {
  for (const [query, wrong] of [
    ["park=GD-9999-999", "park"],
    [`${TWO}&denominator=sea`, "denominator"],
    [`${TWO}&indicator=charm`, "indicator"],
  ] as const) {
    await page.goto(`/en/parks/compare?${query}`);
    await expect(page.locator("main li code"), query).toHaveText(wrong);
  }
});

test("The keyboard reaches an absence and shows its reason", async ({ page }) => {
  await page.goto(`/en/parks/compare?${ABSENT}`);
  await page.locator("#figures-scale").locator("xpath=..").focus();
  await page.keyboard.press("Tab");
  const absence = page.locator("#figures-scale .absence").first();
  await expect(page.locator("#figures-scale :focus")).toHaveCount(1);
  await absence.focus();
  await expect(absence).toBeFocused();
  await expect(absence).toHaveAttribute("data-reason", "no comparable base");
  expect(await absence.evaluate((mark) => getComputedStyle(mark, "::after").content)).toContain("no comparable base");
});

test("At 320 pixels the page does not scroll sideways, its tables do, and the measures stay in sight @mobile", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/en/parks/compare?${TWO},GD-4401-108`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const region = page.locator("#figures-scale").locator("xpath=..");
  await region.evaluate((scroller) => scroller.scrollTo({ left: 200 }));
  const head = await page.locator("#figures-scale tbody th").first().boundingBox();
  const around = await region.boundingBox();
  expect(head?.x).toBeCloseTo(around?.x ?? Number.NaN, 0);
  expect((head?.width ?? 320) / 320).toBeLessThanOrEqual(0.45);
});

test("Every file the page offers can be fetched", async ({ page, request }) => {
  await page.goto(`/zh-CN/parks/compare?${TWO}`);
  const files = page.locator("main a[href^='/api/v1/exports/']");
  const addresses = await files.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThanOrEqual(9);
  for (const address of new Set(addresses)) expect((await request.head(address)).status(), address).toBe(200);
});
