import type { z } from "zod";
import type { Meta } from "@/lib/schemas/api/meta";
import type { ProblemBody } from "@/lib/schemas/api/problem";
import type { ENDPOINTS } from "./v1/endpoints";

type Known = (typeof ENDPOINTS)[number];
/** Paths that answer `{ data, meta }`; files are links, not calls. */
export type ApiPath = Exclude<Known["path"], `${string}.{format}`>;
type EndpointAt<P extends ApiPath> = Extract<Known, { path: P }>;
type PartsOf<P extends string> = P extends `${string}{${infer Part}}${infer Rest}` ? Part | PartsOf<Rest> : never;

/** What a path is asked with: the parts in its braces and the query's parameters, as text. */
export type ApiRequest<P extends ApiPath> = {
  params: Record<PartsOf<P>, string>;
  query?: z.input<EndpointAt<P>["query"]>;
  signal?: AbortSignal;
};
/** What a path answers. */
export type ApiAnswer<P extends ApiPath> = { data: z.output<EndpointAt<P>["answer"]>; meta: Meta };

/** An answer that is no answer: carries the problem as the server worded it. */
export class ApiProblem extends Error {
  constructor(readonly problem: ProblemBody) {
    super(problem.detail);
    this.name = "ApiProblem";
  }
}

/**
 * Asks the API from the browser, typed by the endpoints' own declarations, of which nothing but the types comes along.
 *
 * @throws ApiProblem for every status but 2xx
 */
export async function askApi<P extends ApiPath>(
  path: P,
  { params, query, signal }: ApiRequest<P>,
): Promise<ApiAnswer<P>> {
  const filled = Object.entries<string>(params).reduce(
    (address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(value)),
    path as string,
  );
  const search = new URLSearchParams((query ?? {}) as Record<string, string>).toString();
  const language = document.documentElement.lang;
  const answer = await fetch(`/api/v1${filled}${search ? `?${search}` : ""}`, {
    headers: { Accept: "application/json", ...(language ? { "Accept-Language": language } : {}) },
    ...(signal ? { signal } : {}),
  });
  if (!answer.ok) throw new ApiProblem((await answer.json()) as ProblemBody);
  return (await answer.json()) as ApiAnswer<P>;
}
