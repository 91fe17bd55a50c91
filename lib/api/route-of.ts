import { siteOrigin } from "@/lib/auth/site-origin";
import { publicUrlOf } from "@/lib/config/env";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { Refusal } from "@/lib/domain/refusal";
import { cached } from "@/lib/loaders/cached";
import { loadDataset } from "@/lib/loaders/dataset";
import { log } from "@/lib/telemetry/log";
import { acceptedLocale } from "./accepted-locale";
import type { AnyEndpoint } from "./endpoint";
import { entityTag, matchesTag } from "./entity-tag";
import { parseQuery } from "./parse-query";
import { COMMON_HEADERS, problemAnswer, REFUSAL_STATUS } from "./problem-answer";
import { refuseStranger } from "./refuse-stranger";

/** Routes without a part to fill in are given no params at all. */
type Context = { params: Promise<Record<string, string> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;
const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"] as const;
const ALLOWED = "GET, HEAD, OPTIONS";

/**
 * The handlers of a read-only endpoint's route: who asks, may they, what do they ask, is it what they already have, and only
 * then the work. Every error is problem+json in the reader's language and says nothing of the database.
 */
export function routeOf(endpoint: AnyEndpoint): Record<(typeof METHODS)[number], Handler> {
  const get: Handler = async (request, context) => {
    const locale = acceptedLocale(request.headers.get("accept-language"));
    try {
      return await answer(endpoint, request, (await context.params) ?? {});
    } catch (error) {
      if (error instanceof Refusal) return problemAnswer(REFUSAL_STATUS[error.kind], error.faults, locale);
      log().error({ err: error, path: endpoint.path }, "a request failed");
      return problemAnswer(500, [{ code: "internal-error" }], locale);
    }
  };
  const head: Handler = async (request, context) => {
    const { status, headers, body } = await get(request, context);
    await body?.cancel();
    return new Response(null, { status, headers });
  };
  const options: Handler = async () => new Response(null, { status: 204, headers: { Allow: ALLOWED } });
  const refuse: Handler = async (request) =>
    problemAnswer(
      405,
      [{ code: "method-not-allowed", values: { value: request.method, allowed: ALLOWED } }],
      acceptedLocale(request.headers.get("accept-language")),
      { Allow: ALLOWED },
    );
  return { GET: get, HEAD: head, OPTIONS: options, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

async function answer(endpoint: AnyEndpoint, request: Request, params: Record<string, string>): Promise<Response> {
  const locale = acceptedLocale(request.headers.get("accept-language"));
  const refused = await refuseStranger(request.headers, locale);
  if (refused) return refused;
  if (Object.values(params).some((part) => part.includes("\0")))
    throw new Refusal("notFound", [{ code: "unknown-path" }]);
  const { pathname, searchParams } = new URL(request.url);
  const query = parseQuery(searchParams, endpoint.query);
  refuseFuture(query);
  const dataset = await loadDataset();
  // What is published looks the same to everyone who may read it.
  const identity = { path: pathname, search: searchParams, locale, scope: "published" };
  const tag = entityTag({ datasetVersion: dataset.version, ...identity });
  const headers = { ...COMMON_HEADERS, ETag: tag };
  if (matchesTag(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  const origin = siteOrigin(request.headers, publicUrlOf(process.env)) ?? "";
  const asked = { dataset, params, query: query as never, given: Object.fromEntries(searchParams), locale, origin };
  const result = endpoint.streams
    ? await endpoint.load(asked)
    : await cached(dataset, "answer", [tag], async () => JSON.stringify(await endpoint.load(asked)));
  if (typeof result === "object" && "stream" in result)
    return new Response(result.stream, { headers: { ...headers, ...result.headers } });
  return new Response(typeof result === "string" ? result : JSON.stringify(result), {
    headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
  });
}

function refuseFuture(query: unknown): void {
  const asOf = (query as { asOf?: string }).asOf;
  const today = dayInShanghai(new Date());
  if (asOf !== undefined && asOf > today)
    throw new Refusal("malformed", [{ parameter: "asOf", code: "date-in-future", values: { value: asOf, today } }]);
}
