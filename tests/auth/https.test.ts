import { afterAll, expect, test } from "vitest";
import { getActor } from "@/lib/auth/get-actor";
import { askAuth, signIn } from "./ask-auth";
import { makeAccount, PASSWORD } from "./make-account";

const PUBLIC = "https://parkscope.example";

process.env.PUBLIC_URL = PUBLIC;
afterAll(() => {
  delete process.env.PUBLIC_URL;
});

test("on https the session cookie never travels in the clear", async () => {
  const { email } = await makeAccount();
  const [cookie = ""] = (await signIn(email, PASSWORD, { origin: PUBLIC })).headers.getSetCookie();
  expect(cookie).toMatch(/^__Secure-parkscope\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/);
  const [pair = ""] = cookie.split(";");
  expect((await getActor(new Headers({ cookie: pair }))).kind).toBe("account");
  expect((await askAuth("sign-out", { headers: { cookie: pair, origin: PUBLIC } })).status).toBe(200);
  expect((await getActor(new Headers({ cookie: pair }))).kind).toBe("anonymous");
});

test.each(["http://127.0.0.1:3000", "http://parkscope.example", "https://parkscope.example:8443", "null"])(
  "with PUBLIC_URL set, only its own origin may sign in, not %s",
  async (origin) => {
    const { email } = await makeAccount();
    expect((await signIn(email, PASSWORD, { origin })).status).toBe(403);
  },
);
