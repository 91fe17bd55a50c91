import type pg from "pg";
import { afterAll } from "vitest";
import { testDatabase } from "./test-database";

// Before the tests' modules are loaded, so that the application's own client connects as in production: by
// DATABASE_URL, as the application's role.
const { appUrl, ownerUrl, accountsUrl } = await testDatabase();
Object.assign(process.env, { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, AUTH_DATABASE_URL: accountsUrl });

afterAll(async () => {
  const held = globalThis as typeof globalThis & { parkscopePool?: pg.Pool; parkscopeAccountsPool?: pg.Pool };
  await Promise.all([held.parkscopePool?.end(), held.parkscopeAccountsPool?.end()]);
});
