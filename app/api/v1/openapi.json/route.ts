import { acceptedLocale } from "@/lib/api/accepted-locale";
import { openApiDocument } from "@/lib/api/openapi";
import { refuseStranger } from "@/lib/api/refuse-stranger";
import { ENDPOINTS } from "@/lib/api/v1/endpoints";

/** The machine-readable documentation; the same for every state of the data. */
export async function GET({ headers }: Request): Promise<Response> {
  const refused = await refuseStranger(headers, acceptedLocale(headers.get("accept-language")));
  return refused ?? Response.json(openApiDocument(ENDPOINTS), { headers: { "Cache-Control": "no-cache" } });
}
