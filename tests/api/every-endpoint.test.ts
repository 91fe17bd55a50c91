import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openApiDocument } from "@/lib/api/openapi";
import { ENDPOINTS } from "@/lib/api/v1/endpoints";
import { metaSchema } from "@/lib/schemas/api/meta";
import { type ProblemBody, problemSchema } from "@/lib/schemas/api/problem";
import { ADDRESSES, askApi, askJson } from "./ask-api";

const english = { "accept-language": "en" };
const chinese = { "accept-language": "zh-CN,zh;q=0.9,en;q=0.5" };
const framed = ADDRESSES.filter(
  (address) => !["/indicators", "/charts", "/search", "/reconciliation"].includes(address),
);

async function problemAt(path: string, status: number, headers = english): Promise<ProblemBody> {
  const answer = await askApi(path, headers);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(answer.status).toBe(status);
  return problemSchema.strict().parse(await answer.json());
}

describe.each(ADDRESSES)("%s", (address) => {
  test("refuses an unknown parameter by name, in both languages", async () => {
    const inEnglish = await problemAt(`${address}?colour=red`, 400);
    expect(inEnglish.errors).toEqual([
      { parameter: "colour", code: "unknown-parameter", message: "There is no parameter “colour” here." },
    ]);
    const inChinese = await problemAt(`${address}?colour=red`, 400, chinese);
    expect(inChinese.title).toBe("请求有误");
    expect(inChinese.errors[0]?.message).toBe("此接口没有参数“colour”。");
  });

  test("answers what it promises, HEAD alike without a body", async () => {
    const answer = await askApi(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("vary")).toBe("Accept-Language, Cookie, Authorization");
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    const head = await askApi(address, {}, "HEAD");
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, answer.headers.get("etag"), ""]);
    await answer.body?.cancel();
  });

  test("answers 304 to the ETag it gave, and not to another question's", async () => {
    const first = await askApi(address);
    await first.body?.cancel();
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    const again = await askApi(address, { "if-none-match": `"other", ${tag}` });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, tag, ""]);
    const inEnglish = await askApi(address, { ...english, "if-none-match": tag });
    expect(inEnglish.status).toBe(200);
    await inEnglish.body?.cancel();
  });

  test("allows reading only", async () => {
    const answer = await askApi(address, english, "POST");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});

describe.each(framed)("%s", (address) => {
  test.each(["2024-01", "2024-13", "24", "2024-1", "", "2024,2023"])("refuses the period “%s”", async (period) => {
    const problem = await problemAt(`${address}?period=${period}`, 400);
    expect(problem.errors.map(({ parameter, code }) => [parameter, code])).toEqual([["period", "period-malformed"]]);
  });

  test("refuses a day that does not exist, one to come, and a parameter given twice", async () => {
    expect((await problemAt(`${address}?asOf=2024-02-30`, 400)).errors[0]?.code).toBe("date-malformed");
    expect((await problemAt(`${address}?asOf=2999-01-01`, 400)).errors[0]?.code).toBe("date-in-future");
    expect((await problemAt(`${address}?period=2023&period=2024`, 400)).errors[0]?.code).toBe("repeated-parameter");
  });

  test("knows no universe of which only the count is known, and none that does not exist", async () => {
    expect((await problemAt(`${address}?universe=gd-106`, 422)).errors[0]?.code).toBe("universe-without-members");
    expect((await problemAt(`${address}?universe=gd-7`, 400)).errors[0]?.code).toBe("unknown-universe");
  });
});

test.each(ENDPOINTS.filter((endpoint) => !("mediaTypes" in endpoint)))(
  "$path keeps to its schema",
  async (endpoint) => {
    const address = endpoint.path.replace("{code}", "GD-4402-001");
    const body = await askJson(address);
    // The schema itself says what is there; nothing besides may be.
    z.strictObject({ data: endpoint.answer, meta: metaSchema }).parse(body);
  },
);

test("an unknown park is 404, a page of 501 rows is refused", async () => {
  expect((await problemAt("/parks/GD-4402-999", 404)).detail).toBe("There is no park “GD-4402-999”.");
  const problem = await problemAt("/parks?pageSize=501", 400);
  expect(problem.errors[0]).toMatchObject({ parameter: "pageSize", code: "integer-out-of-range" });
});

test("the documentation names every endpoint with its parameters", () => {
  const document = openApiDocument(ENDPOINTS) as {
    openapi: string;
    paths: Record<string, { get: { parameters: { name: string; in: string }[] } }>;
  };
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(ENDPOINTS.map(({ path }) => path));
  const names = document.paths["/parks"]?.get.parameters.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["period", "asOf", "universe", "city", "sort", "pageSize", "cursor"]));
});

test("nobody reads without an account where reading is not public", async () => {
  process.env.PUBLIC_READ = "false";
  try {
    const problem = await problemAt("/overview", 401);
    expect(problem.errors[0]?.code).toBe("sign-in-needed");
  } finally {
    delete process.env.PUBLIC_READ;
  }
});
