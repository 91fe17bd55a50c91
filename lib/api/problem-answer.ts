import type { Fault, RefusalKind } from "@/lib/domain/refusal";
import type { ProblemBody } from "@/lib/schemas/api/problem";
import type { ApiLocale } from "./accepted-locale";
import { faultText, problemTitle } from "./problem-text";

/** Status of each kind of refusal. */
export const REFUSAL_STATUS: Record<RefusalKind, number> = {
  malformed: 400,
  notFound: 404,
  rule: 422,
  unavailable: 503,
};

/** Headers of every answer: what it depends on besides its address, and that a cache asks before it answers. */
export const COMMON_HEADERS = {
  Vary: "Accept-Language, Cookie, Authorization",
  "Cache-Control": "private, no-cache",
} as const;

/** An error as `application/problem+json` (RFC 9457) in the reader's language. */
export function problemAnswer(
  status: number,
  faults: readonly Fault[],
  locale: ApiLocale,
  headers: Record<string, string> = {},
): Response {
  const errors = faults.map(({ parameter, code, values = {} }) => ({
    ...(parameter === undefined ? {} : { parameter }),
    code,
    message: faultText(code, values, locale),
  }));
  const body: ProblemBody = {
    type: `urn:parkscope:problem:${faults[0]?.code ?? "internal-error"}`,
    title: problemTitle(status, locale),
    status,
    detail: errors.map(({ parameter, message }) => (parameter ? `${parameter}: ${message}` : message)).join(" "),
    errors,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...COMMON_HEADERS,
      "Cache-Control": "no-store",
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": locale,
      ...headers,
    },
  });
}
