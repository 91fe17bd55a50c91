import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { DEMO_PASSWORD } from "@/scripts/test-database/demo-password";

const PLANNER = "planner@demo.test";

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(PLANNER);
  await page.getByLabel("Password").fill(password);
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
}

test("A planner signs in, comes back to the page left behind, is named there, and signs out", async ({ page }) => {
  await page.goto("/en?period=2023");
  await page.getByRole("link", { name: "Sign in" }).click();
  await signIn(page, DEMO_PASSWORD);
  await expect(page).toHaveURL(/\/en\?period=2023$/);
  const session = await page.context().cookies();
  expect(session.find(({ name }) => name.endsWith("session_token"))).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  const { user } = await (await page.request.get("/api/auth/get-session")).json();
  await page.getByRole("link", { name: user.name }).click();
  await expect(page.getByText(PLANNER)).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await (await page.request.get("/api/auth/get-session")).json()).toBeNull();
});

test("A wrong password is answered in words, with nothing typed in the address", async ({ page }) => {
  await page.goto("/en/sign-in");
  await signIn(page, "not the password");
  await expect(page.getByRole("alert").filter({ hasText: "not right" })).toBeVisible();
  await expect(page.getByLabel("Password")).toHaveAttribute("aria-invalid", "true");
  expect(page.url()).not.toContain("planner");
  expect(page.url()).not.toContain("password");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const locale of ["zh-CN", "en"]) {
    test(`The sign-in page in ${locale}, ${colorScheme}, holds no obstacle axe can find`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}/sign-in?problem=credentials`);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("A planner signs in, reads as whom, and signs out", async ({ page }) => {
    await page.goto("/en/sign-in?next=/en/sign-in");
    await signIn(page, DEMO_PASSWORD);
    await expect(page.getByText(PLANNER)).toBeVisible();
    await expect(page.getByText("Planner of the province")).toBeVisible();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto("/en/sign-in");
    await expect(page.getByLabel("Password")).toBeVisible();
  });
});
