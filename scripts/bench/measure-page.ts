import { gzipSync } from "node:zlib";
import type { PageWeight } from "./bench-result";
import { listScripts } from "./list-scripts";
import { requestOnce } from "./request-once";

const kb = (body: Buffer) => body.length / 1000;

/**
 * Weighs a page and the scripts its HTML names, compressed by gzip at its default level.
 *
 * @throws when the page or one of its scripts does not answer 200
 */
export async function measurePage(url: string): Promise<PageWeight> {
  const fetched = async (address: string) => {
    const { status, body } = await requestOnce(address, { "accept-encoding": "identity" });
    if (status !== 200) throw new Error(`${new URL(address).pathname} answered ${status}`);
    return body;
  };
  const html = await fetched(url);
  const addresses = listScripts(html.toString("utf8"));
  let scriptGzipKb = 0;
  for (const address of addresses) scriptGzipKb += kb(gzipSync(await fetched(new URL(address, url).href)));
  return { htmlKb: kb(html), htmlGzipKb: kb(gzipSync(html)), scripts: addresses.length, scriptGzipKb };
}
