import { expect, test } from "@playwright/test";

for (const [path, title, back] of [
  ["/zh-CN/no-such-page", "没有这个页面", "回到总览"],
  ["/en/no/such/page", "There is no such page", "To the overview"],
  ["/en/parks/GD-9999-999", "There is no such page", "To the overview"],
] as const) {
  test(`${path} is answered 404 in its language, with a way back`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("link", { name: back }).click();
    await expect(page.locator("[data-figure]")).toHaveCount(14);
  });
}

for (const [path, parameter, says] of [
  ["/en?period=2024-01&universe=gd-109", "period", "is not a period"],
  ["/en/methods?asOf=2999-01-01", "asOf", "has not come yet"],
  ["/en/parks?universe=gd-106&region=prd", "universe", "only the count"],
  ["/en/parks?sort=beauty", "sort", "Cannot order by"],
  ["/en/parks/compare?park=xx", "park", "not the form of a code"],
] as const)
  test(`${path} says without scripts which parameter is wrong and why, and leads on without it`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This address cannot be shown");
    const fault = page.locator("main li", { has: page.locator("code", { hasText: parameter }) });
    await expect(fault).toContainText(says);
    await page.getByRole("link", { name: "Show the page without it" }).click();
    await expect(page).not.toHaveURL(new RegExp(`[?&]${parameter}=`));
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("This address cannot be shown");
    await context.close();
  });

test("Every page forbids what it does not need", async ({ request }) => {
  const headers = (await request.get("/en")).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]+' 'strict-dynamic'(;|$)/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("same-origin");
});

test("No page breaks its own content policy or reports an error", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("/zh-CN");
  await page.locator("#signing-trend .chart-plot").hover();
  await expect(page.locator("#signing-trend .chart-plot")).toHaveAttribute("data-live");
  expect(complaints).toEqual([]);
});
