import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GET as openApi } from "@/app/api/v1/openapi.json/route";
import { ENDPOINTS } from "@/lib/api/v1/endpoints";
import { askApi } from "../api/ask-api";
import { SITE, sessionCookie } from "./ask-auth";
import { makeAccount, ownerClient } from "./make-account";

const CASES = ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const);

/** Asks an endpoint at the address its own documentation gives as an example. */
function ask([path, endpoint]: (typeof CASES)[number], headers: Record<string, string> = {}): Promise<Response> {
  const params = Object.fromEntries(Object.entries(endpoint.params).map(([name, { example }]) => [name, example]));
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  return askApi(address, { "accept-language": "en", ...headers });
}

describe("while PUBLIC_READ is off", () => {
  beforeEach(() => {
    process.env.PUBLIC_READ = "false";
  });
  afterEach(() => {
    delete process.env.PUBLIC_READ;
  });

  test.each(CASES)("%s answers nobody but accounts, barred ones excepted", async (...endpoint) => {
    const anonymous = await ask(endpoint);
    expect(anonymous.status).toBe(401);
    expect(anonymous.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(anonymous.headers.get("etag")).toBeNull();
    expect((await ask(endpoint, { cookie: "parkscope.session_token=made-up" })).status).toBe(401);
    const { email, userId } = await makeAccount();
    const cookie = await sessionCookie(email);
    expect((await ask(endpoint, { cookie })).status).not.toBe(401);
    await (await ownerClient()).query("UPDATE user_account SET banned = true WHERE id = $1", [userId]);
    expect((await ask(endpoint, { cookie })).status).toBe(401);
  });

  test("the documentation answers nobody but accounts either", async () => {
    expect((await openApi(new Request(`${SITE}/api/v1/openapi.json`))).status).toBe(401);
    const { email } = await makeAccount();
    const headers = { cookie: await sessionCookie(email) };
    expect((await openApi(new Request(`${SITE}/api/v1/openapi.json`, { headers }))).status).toBe(200);
  });

  test.each(CASES)("%s does not even say that nothing has changed", async (...endpoint) => {
    process.env.PUBLIC_READ = "true";
    const tag = (await ask(endpoint)).headers.get("etag");
    process.env.PUBLIC_READ = "false";
    expect((await ask(endpoint, { "if-none-match": tag ?? "*" })).status).toBe(401);
  });
});

test.each(CASES)("while PUBLIC_READ is on, %s answers everyone", async (...endpoint) => {
  expect((await ask(endpoint)).status).not.toBe(401);
});
