import { GET as chartFile, HEAD as chartFileHead, POST as chartFilePost } from "@/app/api/v1/charts/[file]/route";
import { GET as chartList, HEAD as chartListHead, POST as chartListPost } from "@/app/api/v1/charts/route";
import { routeOf } from "@/lib/api/route-of";
import { routeOfExport } from "@/lib/api/route-of-export";
import { ENDPOINTS, EXPORTS } from "@/lib/api/v1/endpoints";

/** An address of each endpoint that answers, parts of the path filled in. */
export const ADDRESSES = ENDPOINTS.map(({ path, params }) =>
  Object.entries(params).reduce((filled, [name, { example }]) => filled.replace(`{${name}}`, example), path as string),
);

const chartListRoute = { GET: chartList, HEAD: chartListHead, POST: chartListPost };
const chartFileRoute = { GET: chartFile, HEAD: chartFileHead, POST: chartFilePost };
const exportRoute = routeOfExport(EXPORTS);
const routes = ENDPOINTS.flatMap((endpoint) =>
  "load" in endpoint
    ? [
        {
          pattern: new RegExp(`^${endpoint.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
          route: routeOf(endpoint),
        },
      ]
    : [],
);

/** Asks the API as the server would hand it the request; `path` begins below `/api/v1`. */
export async function askApi(
  path: string,
  headers: Record<string, string> = {},
  method: "GET" | "HEAD" | "POST" = "GET",
) {
  const request = new Request(`http://127.0.0.1/api/v1${path}`, { headers, method });
  const { pathname } = new URL(request.url);
  const own = pathname.replace("/api/v1", "");
  if (own.startsWith("/exports/"))
    return exportRoute[method](request, { params: Promise.resolve({ file: own.slice("/exports/".length) }) });
  if (own === "/charts") return chartListRoute[method](request, { params: Promise.resolve(undefined) });
  if (own.startsWith("/charts/"))
    return chartFileRoute[method](request, { params: Promise.resolve({ file: own.slice("/charts/".length) }) });
  for (const { pattern, route } of routes) {
    const match = pattern.exec(own);
    if (match) return route[method](request, { params: Promise.resolve(match.groups) });
  }
  throw new Error(`no endpoint at ${path}`);
}

/** The answer's JSON, whatever its status. */
export async function askJson<T>(path: string, headers: Record<string, string> = {}): Promise<T> {
  const answer = await askApi(path, headers);
  return (await answer.json()) as T;
}
