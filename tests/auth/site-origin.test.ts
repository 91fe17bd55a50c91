import { expect, test } from "vitest";
import { siteOrigin } from "@/lib/auth/site-origin";

const asked = (host: string) => new Headers({ host });

test("PUBLIC_URL names the site, whatever host a request names", () => {
  expect(siteOrigin(asked("evil.example"), "https://parkscope.example/base/")).toBe("https://parkscope.example");
});

test("without it only this machine's own names are taken from the request", () => {
  for (const host of ["127.0.0.1:3000", "localhost:3000", "127.1.2.3", "[::1]:3000"]) {
    expect(siteOrigin(asked(host), undefined)).toBe(`http://${host}`);
  }
  for (const host of [
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "user@localhost x",
    "10.0.0.5",
  ]) {
    expect(siteOrigin(asked(host), undefined), host).toBeNull();
  }
  expect(siteOrigin(new Headers(), undefined)).toBeNull();
});
