const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The one origin whose pages may act for a signed-in reader.
 *
 * @param headers of the request
 * @param publicUrl PUBLIC_URL, where it is set
 * @returns its origin; unset, that of the host the request names as long as it is this machine, for another name
 *   could have been pointed here by somebody else; null when there is none
 */
export function siteOrigin(headers: Headers, publicUrl: string | undefined): string | null {
  if (publicUrl) return new URL(publicUrl).origin;
  const address = `http://${headers.get("host")}`;
  if (!URL.canParse(address)) return null;
  const { hostname, origin } = new URL(address);
  return LOOPBACK.test(hostname) ? origin : null;
}
