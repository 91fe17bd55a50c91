import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { formatMoney } from "@/lib/i18n/format-money";

type Park = { code: string; nameEn: string; outputWanYuan: number | null; delayedProjects: number };

const codesIn = (page: Page) =>
  page.locator("#register tbody th input").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const heading = (page: Page, name: string) =>
  page.locator("#register thead th").filter({ has: page.getByRole("link", { name, exact: false }) });

for (const locale of ["zh-CN", "en"] as const)
  test(`The register in ${locale} says in its first line what the parks selected produced`, async ({
    page,
    request,
  }) => {
    const { data } = await (await request.get("/api/v1/parks?city=440200&pageSize=500")).json();
    await page.goto(`/${locale}/parks?city=440200`);
    const output = (data as Park[]).reduce((sum, park) => sum + (park.outputWanYuan ?? 0), 0);
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toContainText(formatMoney(locale, output).text);
    await expect(title).toContainText(String(data.length));
    await expect(page.locator("[data-count]")).toContainText("109");
    expect((await codesIn(page)).toSorted()).toEqual((data as Park[]).map(({ code }) => code).toSorted());
  });

test("A heading orders by its figure, the greatest first, and turns round", async ({ page, request }) => {
  await page.goto("/en/parks");
  await expect(heading(page, "Output").first()).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("link", { name: "Delayed projects" }).click();
  await expect(page).toHaveURL(/sort=-delayedProjects/);
  const { data } = await (await request.get("/api/v1/parks?sort=-delayedProjects&pageSize=500")).json();
  expect(await codesIn(page)).toEqual((data as Park[]).map(({ code }) => code));
  await page.getByRole("link", { name: "Delayed projects" }).click();
  await expect(page).toHaveURL(/sort=delayedProjects/);
  await expect(heading(page, "Delayed projects")).toHaveAttribute("aria-sort", "ascending");
});

test("The form narrows the list, chips say by what, and each takes its filter away", async ({ page }) => {
  await page.goto("/en/parks?period=2024");
  await page.getByRole("combobox", { name: "Region" }).selectOption("north");
  await page.getByRole("combobox", { name: "Main-industry share" }).selectOption("..0.4");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL("/en/parks?period=2024&region=north&mainIndustryShare=..0.4");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("North, Main-industry share below 40%");
  const narrowed = (await codesIn(page)).length;
  await page.getByRole("link", { name: "Take away the filter: Main-industry share below 40%" }).click();
  await expect(page).toHaveURL("/en/parks?period=2024&region=north");
  expect((await codesIn(page)).length).toBeGreaterThan(narrowed);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/en/parks?period=2024");
  expect(await codesIn(page)).toHaveLength(109);
});

test("Columns are chosen, keep their order, and stand in the address", async ({ page }) => {
  await page.goto("/en/parks?columns=taxWanYuan,city");
  const headings = page.locator("#register thead th");
  await expect(headings).toHaveCount(3);
  await page.locator("summary", { hasText: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Investment" }).check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(headings).toHaveCount(4);
  await expect(headings.nth(1)).toContainText("Tax");
  await expect(headings.nth(2)).toContainText("City");
  await expect(headings.nth(3)).toContainText("Investment");
});

test("Table and map show the same selection, and a city on the map narrows it", async ({ page }) => {
  await page.goto("/en/parks?region=north&view=both");
  const parks = await codesIn(page);
  await expect(page.locator("#register-map .chart-map circle").locator("xpath=ancestor::*[name()='a']")).toHaveCount(
    parks.length,
  );
  const links = await page
    .locator("#register-map .chart-map a:has(circle)")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.map((href) => /GD-\d{4}-\d{3}/.exec(href)?.[0]).toSorted()).toEqual(parks.toSorted());
  await page.goto((await page.locator('#register-map a[href*="city=440200"]').first().getAttribute("href")) ?? "");
  expect((await codesIn(page)).every((code) => code.startsWith("GD-4402"))).toBe(true);
});

test("A saved address shows the same page again; what it does not know it leaves alone, of what is malformed it says so", async ({
  page,
}) => {
  const address =
    "/en/parks?period=2023&region=north%2Cwest&columns=revealedMain%2CoutputWanYuan&sort=nameEn&density=compact&outputGrowth=..0.05";
  await page.goto(address);
  const [first, codes] = [await page.locator("main").textContent(), await codesIn(page)];
  await page.goto(`${address}&utm_source=mail`);
  expect(await codesIn(page)).toEqual(codes);
  expect(await page.locator("main").textContent()).toBe(first);
  for (const wrong of ["sort=colour", "columns=colour", "outputGrowth=x", "level=no-such-level", "page=0"]) {
    await page.goto(`/en/parks?${wrong}`);
    await expect(page.locator("main li code"), wrong).toHaveText(wrong.split("=")[0] ?? "");
  }
});

test("Without scripts the register is filtered, ordered and compared", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/en/parks");
  expect(await codesIn(page)).toHaveLength(109);
  await page.getByRole("combobox", { name: "City" }).selectOption("440200");
  await page.getByRole("button", { name: "Filter" }).click();
  const codes = await codesIn(page);
  expect(codes.length).toBeGreaterThan(2);
  expect(codes.every((code) => code.startsWith("GD-4402"))).toBe(true);
  for (const code of codes.slice(0, 2)) await page.locator(`input[value="${code}"]`).check();
  await page.getByRole("button", { name: "Compare the parks picked" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/parks/compare\\?park=${codes[0]},${codes[1]}$`));
  await context.close();
});

test("The keyboard reaches the reason why a figure is absent", async ({ page }) => {
  await page.goto("/en/parks?period=2025-08");
  const mark = page.locator("#register tbody .table-end .absence").first();
  await mark.focus();
  await expect(mark).toBeFocused();
  await expect(mark).toContainText(/not reported|no comparable base/i);
  const shown = await mark.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(shown).toBe(`"${await mark.getAttribute("data-reason")}"`);
});

test("The table is copied whole, as tab-separated text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/parks?columns=outputWanYuan,outputGrowth&sort=-outputWanYuan");
  await page.getByRole("button", { name: "Copy table" }).click();
  await expect(page.getByText("Copied 109 rows of 3 columns")).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\r\n");
  expect(lines).toHaveLength(110);
  expect(lines[0]).toBe("Park\tOutput (CNY bn)\tOutput growth (%)");
  expect(lines.slice(1).every((line) => /^[^\t]+\t[\d.]+\t(-?[\d.]+|\D+)$/.test(line))).toBe(true);
});

test("Before there was a list, and where nothing is found, the page says so and what to do", async ({ page }) => {
  await page.goto("/en/parks?period=2005");
  await expect(page.getByText("There was no list of parks in 2005")).toBeVisible();
  await page.goto("/en/parks?region=prd&q=zzzz");
  await page.getByRole("link", { name: 'Without "Search "zzzz""' }).click();
  await expect(page).toHaveURL("/en/parks?region=prd");
  expect((await codesIn(page)).length).toBeGreaterThan(0);
});

test("On a small phone the page stays in place and the first column leaves room", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ["zh-CN", "en"]) {
    await page.goto(`/${locale}/parks?view=both`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const [region, column] = [
      await page.locator(".table-scroll:has(#register)").boundingBox(),
      await page.locator("#register tbody th").first().boundingBox(),
    ];
    expect((column?.width ?? 320) / (region?.width ?? 1)).toBeLessThanOrEqual(0.45);
  }
});

// Few rows hold every kind of cell; axe looks at each of them.
for (const locale of ["zh-CN", "en"])
  for (const colorScheme of ["light", "dark"] as const)
    for (const query of [
      "view=both&city=440200&mainIndustryShare=..0.4",
      "q=zzzz",
      "period=2025-08&density=compact&region=east",
    ])
      test(`The register in ${locale}, ${colorScheme}, with ${query} holds no obstacle axe can find`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${locale}/parks?${query}`);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
