import { describe, expect, test } from "vitest";
import { getActor } from "@/lib/auth/get-actor";
import { signInByForm } from "@/lib/auth/sign-in-by-form";
import { signOutByForm } from "@/lib/auth/sign-out-by-form";
import { freshAddress, SITE } from "./ask-auth";
import { makeAccount, PASSWORD } from "./make-account";

const post = (fields: Record<string, string>, headers: Record<string, string> = {}): Request =>
  new Request(`${SITE}/api/session`, {
    method: "POST",
    headers: { host: "127.0.0.1:3000", origin: SITE, "x-parkscope-address": freshAddress(), ...headers },
    body: new URLSearchParams(fields),
  });
const locationOf = (answer: Response) => answer.headers.get("location");
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";

describe("the sign-in form", () => {
  test("signs in and leads to where the reader came from", async () => {
    const { email } = await makeAccount();
    const fields = { email: ` ${email}`, password: PASSWORD, locale: "en", next: "/en?period=2023&asOf=2024-06-30" };
    const answer = await signInByForm(post(fields));
    expect(answer.status).toBe(303);
    expect(locationOf(answer)).toBe("/en?period=2023&asOf=2024-06-30");
    expect(answer.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax/);
    expect((await getActor(new Headers({ cookie: cookieOf(answer) }))).kind).toBe("account");
  });

  test.each([
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/.//evil.example",
    "\t//evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "",
  ])("leads to the overview when asked to lead to %j", async (next) => {
    const { email } = await makeAccount();
    const answer = await signInByForm(post({ email, password: PASSWORD, locale: "zh-CN", next }));
    expect(locationOf(answer)).toBe("/zh-CN");
  });

  test("leads back with a code of what was wrong, and nothing that was typed", async () => {
    const { email } = await makeAccount();
    const answer = await signInByForm(post({ email, password: "not the password", locale: "en", next: "/en" }));
    expect([answer.status, locationOf(answer)]).toEqual([303, "/en/sign-in?problem=credentials&next=%2Fen"]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    for (const fields of [{}, { email: "no address", password: "x" }, { email }] as Record<string, string>[]) {
      const { pathname, searchParams } = new URL(locationOf(await signInByForm(post(fields))) ?? "", SITE);
      expect([pathname, searchParams.get("problem")]).toEqual(["/zh-CN/sign-in", "credentials"]);
    }
  });

  test("says so when the account is barred or too many attempts failed", async () => {
    const { email } = await makeAccount({ banned: "true" });
    const barred = await signInByForm(post({ email, password: PASSWORD, locale: "en" }));
    expect(locationOf(barred)).toBe("/en/sign-in?problem=barred&next=%2Fen");
    const headers = { "x-parkscope-address": freshAddress() };
    const statuses: (string | null)[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      statuses.push(locationOf(await signInByForm(post({ email: "nobody@accounts.test", password: "x" }, headers))));
    }
    expect(statuses.map((at) => at?.match(/problem=(\w+)/)?.[1])).toEqual([
      ...Array<string>(5).fill("credentials"),
      "attempts",
    ]);
  });

  test.each(["https://evil.example", "null"])("is refused with Origin %s, for signing in and out", async (origin) => {
    const { email } = await makeAccount();
    const cookie = cookieOf(await signInByForm(post({ email, password: PASSWORD })));
    expect((await signInByForm(post({ email, password: PASSWORD }, { origin }))).status).toBe(403);
    expect((await signOutByForm(post({}, { origin, cookie }))).status).toBe(403);
    expect((await getActor(new Headers({ cookie }))).kind).toBe("account");
  });

  test("signs out and leads on, also when the session had ended before", async () => {
    const { email } = await makeAccount();
    const cookie = cookieOf(await signInByForm(post({ email, password: PASSWORD })));
    for (const round of [1, 2]) {
      const answer = await signOutByForm(post({ next: "/en" }, { cookie }));
      expect([round, answer.status, locationOf(answer)]).toEqual([round, 303, "/en"]);
      expect(answer.headers.getSetCookie()[0]).toMatch(/Max-Age=0/);
    }
    expect((await getActor(new Headers({ cookie }))).kind).toBe("anonymous");
  });

  test("is no place for anything but a form", async () => {
    const request = new Request(`${SITE}/api/session`, { method: "POST", body: "{}", headers: { origin: SITE } });
    expect((await signInByForm(request)).status).toBe(415);
  });
});
