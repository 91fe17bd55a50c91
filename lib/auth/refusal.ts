/**
 * An answer in the form of RFC 9457 that a request is refused.
 *
 * @param status HTTP status, 400..599
 * @param code stands in `type`, for programs
 * @param detail what to do about it
 * @param headers further ones, such as `Retry-After`
 */
export function refusal(status: number, code: string, detail: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: `urn:parkscope:problem:${code}`, title: code.replaceAll("-", " "), status, detail },
    { status, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers } },
  );
}
