import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Request header in which the server itself notes the address a request came from. */
export const ADDRESS_HEADER = "x-parkscope-address";

/**
 * The address a request came from. Behind a reverse proxy it is the last one in `X-Forwarded-For`, which the proxy
 * itself saw and appended; entries before it are the client's own claim. Without a proxy the header is only a claim.
 *
 * @param proxied whether a reverse proxy stands in front, as a set PUBLIC_URL says
 * @returns an IP address, or an empty text when the connection is already gone
 */
export function clientAddress(request: Pick<IncomingMessage, "headers" | "socket">, proxied: boolean): string {
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  return proxied && forwarded && isIP(forwarded) ? forwarded : (request.socket.remoteAddress ?? "");
}
