import { expect, test } from "@playwright/test";

for (const where of ["on a laptop", "on a phone @mobile"])
  test(`From the overview to a park, to its twin, to a comparison, to a printed page, ${where}`, async ({ page }) => {
    await page.goto("/zh-CN?period=2024");
    const first = page.locator("#attention tbody th a").first();
    const name = (await first.textContent()) ?? "";
    await first.click();
    await expect(page).toHaveURL(/\/zh-CN\/parks\/GD-\d{4}-\d{3}\?period=2024$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    const own = /GD-\d{4}-\d{3}/.exec(page.url())?.[0] ?? "";

    await page.getByRole("link", { name: "相近园区" }).click();
    const twin = page.locator("#likeness table").first().locator("tbody tr").first();
    const twinName = (await twin.locator("th a").textContent()) ?? "";
    await twin.locator("th a").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(twinName);
    await expect(page).toHaveURL(/period=2024/);

    await page.goBack();
    await twin.getByRole("link", { name: /比较/ }).click();
    await expect(page).toHaveURL(new RegExp(`/zh-CN/parks/compare\\?.*park=${own}`));
    for (const park of [name, twinName])
      await expect(page.locator("#parks ol").getByRole("link", { name: park, exact: true })).toBeVisible();
    await expect(page.locator("#figures tbody tr").first()).toBeVisible();

    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".shell-nav")).toBeHidden();
    await expect(page.locator("#figures table").first()).toBeVisible();
    await expect(page.locator("#compare-output .chart-title")).toBeVisible();
  });

test("A city on the map leads to its parks, and its breadcrumb back to the province", async ({ page }) => {
  await page.goto("/en?period=2023");
  const shaoguan = page.locator("#park-map a[href*='city=440200']").first();
  await shaoguan.dispatchEvent("click");
  await expect(page).toHaveURL(/\/en\/parks\?city=440200&period=2023$/);
  await expect(page.locator("main tbody tr").first()).toContainText("Shaoguan");
  await page.getByRole("navigation", { name: "You are here" }).getByRole("link", { name: "Guangdong" }).click();
  await expect(page).toHaveURL(/\/en$/);
});
