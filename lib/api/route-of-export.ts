import { EXPORT_FORMATS } from "@/lib/schemas/api/export-query";
import type { AnyEndpoint } from "./endpoint";
import { routeOfFile } from "./route-of-file";

/**
 * The handlers of `/exports/{file}`.
 *
 * @param endpoints declared with paths `/exports/<dataset>.{format}`
 */
export function routeOfExport(endpoints: readonly AnyEndpoint[]) {
  const known = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]));
  return routeOfFile((name, format) =>
    EXPORT_FORMATS.some((each) => each === format) ? (known.get(`/exports/${name}.{format}`) ?? null) : null,
  );
}
