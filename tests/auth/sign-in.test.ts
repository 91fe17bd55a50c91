import { describe, expect, test } from "vitest";
import { getActor } from "@/lib/auth/get-actor";
import { askAuth, freshAddress, SITE, sessionCookie, signIn } from "./ask-auth";
import { makeAccount, ownerClient, PASSWORD } from "./make-account";

const asked = (cookie: string) => new Headers({ cookie });

describe("signing in", () => {
  test("with the right password opens a session that the database holds, in a cookie scripts cannot read", async () => {
    const { email, userId } = await makeAccount();
    const answer = await signIn(email.toUpperCase());
    expect(answer.status).toBe(200);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^parkscope\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\//i);
    expect(cookie).not.toMatch(/; Secure/i);
    const { rows } = await (await ownerClient()).query(
      "SELECT extract(epoch FROM expires_at - now())::int AS lasts FROM user_session WHERE user_id = $1",
      [userId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].lasts).toBeGreaterThan(11 * 3600);
    expect(rows[0].lasts).toBeLessThanOrEqual(12 * 3600);
  });

  test("with a wrong password and with an unknown address is answered alike", async () => {
    const { email } = await makeAccount();
    const [wrong, unknown] = await Promise.all([
      signIn(email, "not the password"),
      signIn("nobody@accounts.test", "not the password"),
    ]);
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await unknown.text()).toBe(await wrong.text());
    expect([...unknown.headers.keys()]).toEqual([...wrong.headers.keys()]);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test("takes similar work for an unknown address", async () => {
    const { email } = await makeAccount();
    const took = async (address: string) => {
      const start = performance.now();
      await signIn(address, "not the password");
      return performance.now() - start;
    };
    await took(email);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 5; round++) {
      known.push(await took(email));
      unknown.push(await took("nobody@accounts.test"));
    }
    // Hashing takes most of either; without it the unknown address would be answered in a small part of the time.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });

  test("is refused to a barred account, whose existence only the right password reveals", async () => {
    const barred = await makeAccount({ banned: "true" });
    const over = await makeAccount({ banned: "true", ban_expires: "now() - interval '1 second'" });
    expect((await signIn(barred.email)).status).toBe(403);
    expect((await signIn(barred.email, "not the password")).status).toBe(401);
    expect((await signIn(over.email)).status).toBe(200);
  });

  test("offers no registration, and nothing else of the library", async () => {
    const body = JSON.stringify({ email: "new@accounts.test", password: PASSWORD, name: "New" });
    for (const path of ["sign-up/email", "update-user", "change-password", "request-password-reset", "ok"]) {
      expect((await askAuth(path, { body })).status, path).toBe(404);
    }
    expect((await askAuth("list-sessions", { method: "GET" })).status).toBe(404);
  });

  test("answers a body that is no account with 4xx, not with an error", async () => {
    for (const body of ["{", "[]", "{}", '{"email":1,"password":2}', '{"email":"a@b.test","password":""}']) {
      const { status } = await askAuth("sign-in/email", { body });
      expect(status, body).toBeGreaterThanOrEqual(400);
      expect(status, body).toBeLessThan(500);
    }
  });
});

describe("a session", () => {
  test("names its account, and nobody without a cookie", async () => {
    const { email, userId } = await makeAccount();
    const cookie = await sessionCookie(email);
    expect(await getActor(asked(cookie))).toEqual({
      kind: "account",
      userId,
      name: "Test Reader",
      email,
      grants: [],
    });
    const session = await (await askAuth("get-session", { method: "GET", headers: { cookie } })).json();
    expect(session.user).toMatchObject({ name: "Test Reader", email });
    expect(await (await askAuth("get-session", { method: "GET" })).json()).toBeNull();
  });

  test.each([
    ["revoked", "DELETE FROM user_session WHERE user_id = $1"],
    ["past its end", "UPDATE user_session SET expires_at = now() - interval '1 second' WHERE user_id = $1"],
    ["of an account that was barred meanwhile", "UPDATE user_account SET banned = true WHERE id = $1"],
  ])("that is %s is nobody's from the next request on", async (_state, sql) => {
    const { email, userId } = await makeAccount();
    const cookie = await sessionCookie(email);
    expect((await getActor(asked(cookie))).kind).toBe("account");
    await (await ownerClient()).query(sql, [userId]);
    expect((await getActor(asked(cookie))).kind).toBe("anonymous");
    expect(await (await askAuth("get-session", { method: "GET", headers: { cookie } })).json()).toBeNull();
  });

  test("ends for good by signing out", async () => {
    const { email } = await makeAccount();
    const cookie = await sessionCookie(email);
    const answer = await askAuth("sign-out", { headers: { cookie } });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^parkscope\.session_token=;.*Max-Age=0/);
    expect((await getActor(asked(cookie))).kind).toBe("anonymous");
  });

  test("is not opened by a forged or altered cookie", async () => {
    const { email } = await makeAccount();
    const cookie = await sessionCookie(email);
    const forged = [`${cookie.slice(0, -8)}AAAAAAA%3D`, cookie.replace(/=./, "=!"), "parkscope.session_token=x"];
    for (const value of forged) expect((await getActor(asked(value))).kind, value).toBe("anonymous");
  });
});

describe("a request from elsewhere", () => {
  const origins = ["https://evil.example", "null", "http://localhost", "http://127.0.0.1:3001", `${SITE}.evil.example`];
  test.each(origins)("with Origin %s may neither sign in nor out", async (origin) => {
    const { email } = await makeAccount();
    const cookie = await sessionCookie(email);
    expect((await signIn(email, PASSWORD, { origin })).status).toBe(403);
    expect((await askAuth("sign-out", { headers: { origin, cookie } })).status).toBe(403);
    expect((await getActor(asked(cookie))).kind).toBe("account");
  });

  test("without an Origin may sign in as a program does, but not lean on a cookie", async () => {
    const { email } = await makeAccount();
    const cookie = await sessionCookie(email);
    expect((await signIn(email, PASSWORD, { origin: "" })).status).toBe(200);
    expect((await askAuth("sign-out", { headers: { origin: "", cookie } })).status).toBe(403);
    expect((await signIn(email, PASSWORD, { origin: "", "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  test("that follows a foreign name to this machine is refused though Origin and Host agree", async () => {
    const { email } = await makeAccount();
    const headers = { host: "evil.example:3000", origin: "http://evil.example:3000" };
    expect((await signIn(email, PASSWORD, headers)).status).toBe(403);
  });
});

describe("failed attempts", () => {
  test("are five a minute from one address, then 429 with Retry-After even for the right password", async () => {
    const { email } = await makeAccount();
    const headers = { "x-parkscope-address": "::ffff:203.0.113.7" };
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await signIn(email, "not the password", headers)).status).toBe(401);
    }
    const refused = await signIn(email, PASSWORD, headers);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect((await signIn(email)).status, "from another address").toBe(200);
    await (await ownerClient()).query("UPDATE rate_limit SET last_request = last_request - 60000 WHERE key = $1", [
      "sign-in:203.0.113.7",
    ]);
    expect((await signIn(email, PASSWORD, headers)).status, "a minute later").toBe(200);
  });

  test("made at the same time are counted one by one", async () => {
    const headers = { "x-parkscope-address": freshAddress() };
    const tries = Array.from({ length: 12 }, () => signIn("nobody@accounts.test", "not the password", headers));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  test("are not what succeeds: many people of one office sign in", async () => {
    const { email } = await makeAccount();
    const headers = { "x-parkscope-address": freshAddress() };
    for (let person = 0; person < 8; person++) expect((await signIn(email, PASSWORD, headers)).status).toBe(200);
  });

  test("that succeed do not make earlier failures last longer", async () => {
    const { email } = await makeAccount();
    const headers = { "x-parkscope-address": "203.0.113.8" };
    const owner = await ownerClient();
    for (let failure = 0; failure < 4; failure++) await signIn(email, "not the password", headers);
    await owner.query("UPDATE rate_limit SET last_request = last_request - 50000 WHERE key = 'sign-in:203.0.113.8'");
    expect((await signIn(email, PASSWORD, headers)).status).toBe(200);
    await owner.query("UPDATE rate_limit SET last_request = last_request - 10000 WHERE key = 'sign-in:203.0.113.8'");
    const statuses = await Promise.all(Array.from({ length: 5 }, () => signIn(email, "not the password", headers)));
    expect(statuses.map(({ status }) => status)).toEqual(Array(5).fill(401));
  });

  test("are counted for a whole network where addresses are plentiful", async () => {
    const [network, neighbour] = [freshAddress(), freshAddress()].map((address) => address.slice(0, -3));
    const from = (address: string) =>
      signIn("nobody@accounts.test", "not the password", { "x-parkscope-address": address });
    for (let host = 1; host <= 5; host++) expect((await from(`${network}::${host}`)).status).toBe(401);
    expect((await from(`${network}:aaaa:bbbb:cccc:dddd`)).status).toBe(429);
    expect((await from(`${neighbour}::1`)).status).toBe(401);
  });
});
