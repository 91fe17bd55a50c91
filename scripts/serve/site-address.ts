/** An address the web server listens on. */
export interface Listen {
  host: string;
  port: number;
}

/** @returns the URL by which this machine reaches it: an address that means "all interfaces" becomes the loopback one */
export function siteAddress({ host, port }: Listen): string {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return `http://${reachable}:${port}`;
}
