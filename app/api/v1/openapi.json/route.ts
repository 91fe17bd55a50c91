import { openApiDocument } from "@/lib/api/openapi";
import { ENDPOINTS } from "@/lib/api/v1/endpoints";

/** The machine-readable documentation; the same for every state of the data. */
export const GET = (): Response =>
  Response.json(openApiDocument(ENDPOINTS), { headers: { "Cache-Control": "no-cache" } });
