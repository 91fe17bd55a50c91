import { hasSessionCookie } from "./session-cookie";
import { siteOrigin } from "./site-origin";

/** What a browser sends with a request that no other site caused. */
const OWN_SITE = new Set(["same-origin", "none"]);

/**
 * Whether a request that changes something comes from the product's own pages. An `Origin` must be the site's, `null`
 * included in what is refused. Without one a request must not lean on a cookie: programs that sign in send neither.
 *
 * @param headers of the request
 * @param publicUrl PUBLIC_URL, where it is set
 */
export function originAllowed(headers: Headers, publicUrl: string | undefined): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return origin !== "null" && origin === siteOrigin(headers, publicUrl);
  const site = headers.get("sec-fetch-site");
  return !hasSessionCookie(headers) && (site === null || OWN_SITE.has(site));
}
