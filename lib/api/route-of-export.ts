import { EXPORT_FORMATS } from "@/lib/schemas/api/export-query";
import type { AnyEndpoint } from "./endpoint";
import { routeOf } from "./route-of";
import { unknownPath } from "./unknown-path";

type Context = { params: Promise<{ file: string }> };
type Methods = ReturnType<typeof routeOf>;

/**
 * The handlers of `/exports/{file}`: file names are one part of the path, so the dataset and the format are read out of it.
 *
 * @param endpoints declared with paths `/exports/<dataset>.{format}`
 */
export function routeOfExport(endpoints: readonly AnyEndpoint[]) {
  const routes = new Map(endpoints.map((endpoint) => [endpoint.path, routeOf(endpoint)]));
  const handler = (method: keyof Methods) => async (request: Request, context: Context) => {
    const { file } = await context.params;
    const dot = file.lastIndexOf(".");
    const format = file.slice(dot + 1);
    const route = routes.get(`/exports/${file.slice(0, dot)}.{format}`);
    if (!route || !EXPORT_FORMATS.some((known) => known === format)) return unknownPath(request);
    return route[method](request, { params: Promise.resolve({ format }) });
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
