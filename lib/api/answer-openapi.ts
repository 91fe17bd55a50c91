import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import { acceptedLocale } from "./accepted-locale";
import { entityTag, matchesTag } from "./entity-tag";
import { openApiDocument } from "./openapi";
import { parseQuery } from "./parse-query";
import { COMMON_HEADERS, problemAnswer } from "./problem-answer";
import { refuseStranger } from "./refuse-stranger";
import { ENDPOINTS } from "./v1/endpoints";

/** The machine-readable documentation; the same for every state of the data, so that it needs no database. */
export async function answerOpenApi(request: Request): Promise<Response> {
  const locale = acceptedLocale(request.headers.get("accept-language"));
  const refused = await refuseStranger(request.headers, locale);
  if (refused) return refused;
  const { pathname, searchParams } = new URL(request.url);
  try {
    parseQuery(searchParams, z.strictObject({}));
  } catch (error) {
    if (error instanceof Refusal) return problemAnswer(400, error.faults, locale);
    throw error;
  }
  const tag = entityTag({ datasetVersion: 0, path: pathname, search: searchParams, locale, scope: "published" });
  const headers = { ...COMMON_HEADERS, ETag: tag };
  if (matchesTag(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return Response.json(openApiDocument(ENDPOINTS), { headers });
}
