import { expect, test } from "vitest";
import { answerOpenApi } from "@/lib/api/answer-openapi";
import { routeOf } from "@/lib/api/route-of";
import { park } from "@/lib/api/v1/park";
import { encodeCursor } from "@/lib/loaders/page-of";
import type { ProblemBody } from "@/lib/schemas/api/problem";
import { ADDRESSES, askApi } from "./ask-api";

async function faultAt(path: string, headers: Record<string, string> = {}) {
  const answer = await askApi(path, { "accept-language": "en", ...headers });
  const { errors } = (await answer.json()) as ProblemBody;
  return [answer.status, errors[0]?.parameter, errors[0]?.code];
}

const forged = (keys: string[]) => encodeURIComponent(encodeCursor(keys));

test.each([
  ["/overview?asOf=0001-01-01", 400, "asOf", "date-too-early"],
  ["/overview?asOf=1900-12-31", 400, "asOf", "date-too-early"],
  [`/observations?cursor=${forged(["a", "b", "c", "d"])}`, 400, "cursor", "cursor-malformed"],
  [`/observations?cursor=${forged(["a", "b", "c", "2024-02-30T00:00:00.000Z"])}`, 400, "cursor", "cursor-malformed"],
  [`/observations?cursor=${forged(["a", "b", "c\0", "2024-02-28T00:00:00.000Z"])}`, 400, "cursor", "cursor-malformed"],
  [`/industry-outputs?cursor=${forged(["a", "b"])}`, 400, "cursor", "cursor-malformed"],
  ["/parks?q=a%00b", 400, "q", "invalid"],
  ["/parks?__proto__=1", 400, "__proto__", "unknown-parameter"],
  [`/parks?q=${"x".repeat(101)}`, 400, "q", "text-too-long"],
  ["/observations?from=2024&to=2023", 400, "from", "from-after-to"],
])("%s is refused with %i, not an error of the database's", async (path, status, parameter, code) => {
  expect(await faultAt(path)).toEqual([status, parameter, code]);
});

test("a part of the path that no database can hold is no address", async () => {
  const request = new Request("http://127.0.0.1/api/v1/parks/%00");
  const answer = await routeOf(park).GET(request, { params: Promise.resolve({ code: "\0" }) });
  expect(answer.status).toBe(404);
});

test("the first day that can be asked about answers with absences", async () => {
  const answer = await askApi("/overview?asOf=1901-01-01");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ data: { outputWanYuan: null } });
});

test.each(ADDRESSES)("%s refuses a credential that is not valid instead of passing it over", async (address) => {
  expect(await faultAt(address, { authorization: "Bearer made-up" })).toEqual([401, undefined, "credential-unknown"]);
});

test("the documentation has an ETag and takes no parameters", async () => {
  const ask = (search = "", headers = {}) =>
    answerOpenApi(new Request(`http://127.0.0.1/api/v1/openapi.json${search}`, { headers }));
  const tag = (await ask()).headers.get("etag") ?? "";
  expect((await ask("", { "if-none-match": tag })).status).toBe(304);
  expect((await ask("?x=1")).status).toBe(400);
});
