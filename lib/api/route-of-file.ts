import type { AnyEndpoint } from "./endpoint";
import { routeOf } from "./route-of";
import { unknownPath } from "./unknown-path";

type Context = { params: Promise<{ file: string }> };
type Methods = ReturnType<typeof routeOf>;

/**
 * The handlers of an address that ends in a file's name, which is one part of the path: name and format are read out of it.
 *
 * @param find the endpoint of a name and a format; null where there is none
 * @param missing the answer where there is none
 */
export function routeOfFile(
  find: (name: string, format: string) => AnyEndpoint | null,
  missing: (request: Request, file: string) => Response = unknownPath,
) {
  const handler = (method: keyof Methods) => async (request: Request, context: Context) => {
    const { file } = await context.params;
    const dot = file.lastIndexOf(".");
    const format = file.slice(dot + 1);
    const endpoint = find(file.slice(0, Math.max(0, dot)), format);
    if (!endpoint) return missing(request, file);
    return routeOf(endpoint)[method](request, { params: Promise.resolve({ format }) });
  };
  return {
    GET: handler("GET"),
    HEAD: handler("HEAD"),
    OPTIONS: handler("OPTIONS"),
    POST: handler("POST"),
    PUT: handler("PUT"),
    PATCH: handler("PATCH"),
    DELETE: handler("DELETE"),
  };
}
