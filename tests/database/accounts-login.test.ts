import { expect, test } from "vitest";
import { parseEnv } from "@/lib/config/env";
import { accountsLogin } from "@/scripts/database/accounts-login";

const SECRET = "0123456789abcdefghijklmnopqrstuv";
const login = (variables: Record<string, string>) => accountsLogin(parseEnv(variables));

test("the role for accounts is the one that is named", () => {
  const url = "postgresql://keeper:k@db.example/parkscope";
  const variables = { DATABASE_URL: "postgresql://web:w@db.example/parkscope", AUTH_DATABASE_URL: url };
  expect(login(variables)).toEqual({ url, group: "parkscope_auth" });
});

test("unnamed it stands beside the application's, with a password every start derives alike", () => {
  const derived = login({ DATABASE_URL: "postgresql://web:w@db.example:5433/parkscope" });
  expect(derived).toMatchObject({ group: "parkscope_auth", derived: true });
  expect(derived?.url).toMatch(/^postgresql:\/\/web_accounts:[0-9a-f]{64}@db\.example:5433\/parkscope$/);
  const again = login({ DATABASE_URL: "postgresql://web:w@db.example:5433/parkscope", AUTH_SECRET: SECRET });
  expect(again).toEqual(derived);
  expect(login({ DATABASE_URL: "postgresql://web:other@db.example:5433/parkscope" })?.url).not.toBe(derived?.url);
});

test("where the application's address holds no password, AUTH_SECRET takes its place, and without either there is none", () => {
  const DATABASE_URL = "postgresql://web@db.example/parkscope";
  expect(login({ DATABASE_URL, AUTH_SECRET: SECRET })?.url).toMatch(/web_accounts:[0-9a-f]{64}@/);
  expect(login({ DATABASE_URL })).toBeUndefined();
  expect(login({})).toBeUndefined();
});
