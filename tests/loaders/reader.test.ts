import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadReader } from "@/lib/loaders/reader";
import { sessionCookie } from "../auth/ask-auth";
import { makeAccount, ownerClient } from "../auth/make-account";

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));

beforeEach(() => {
  request.headers = new Headers();
  process.env.PUBLIC_READ = "false";
});
afterEach(() => {
  delete process.env.PUBLIC_READ;
});

const read = () => loadReader("en", "/", { period: "2023", asOf: "2024-06-30" });
const SIGN_IN = "/en/sign-in?next=%2Fen%3Fperiod%3D2023%26asOf%3D2024-06-30";

test("while PUBLIC_READ is off, a page sends (307) whoever is not signed in to the sign-in page, which leads back", async () => {
  await expect(read()).rejects.toMatchObject({ digest: expect.stringContaining(`;${SIGN_IN};307;`) });
  request.headers = new Headers({ cookie: "parkscope.session_token=made-up" });
  await expect(read()).rejects.toMatchObject({ digest: expect.stringContaining(`;${SIGN_IN};307;`) });
});

test("while PUBLIC_READ is off, a page opens for a signed-in reader until the session ends", async () => {
  const { email, userId } = await makeAccount();
  request.headers = new Headers({ cookie: await sessionCookie(email) });
  await expect(read()).resolves.toBeUndefined();
  await (await ownerClient()).query("DELETE FROM user_session WHERE user_id = $1", [userId]);
  await expect(read()).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
});

test("while PUBLIC_READ is on, a page opens for everyone", async () => {
  process.env.PUBLIC_READ = "true";
  await expect(read()).resolves.toBeUndefined();
});

test("every page of figures asks who reads it", () => {
  const root = path.resolve(import.meta.dirname, "../../app/[locale]");
  const open = ["sign-in/page.tsx", "[...missing]/page.tsx"];
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith("page.tsx") && !open.includes(file));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((file) => !readFileSync(path.join(root, file), "utf8").includes("await loadReader("))).toEqual(
    [],
  );
});
