import { createServer } from "node:net";
import { type Listen, siteAddress } from "./site-address";

function tryToListen({ host, port }: Listen): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

async function answersAsParkscope(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/health/live`, { signal: AbortSignal.timeout(2000) });
    return response.ok && JSON.stringify(await response.json()).includes("parkscope");
  } catch {
    return false;
  }
}

/**
 * Makes sure the web server can listen where it is told to, before minutes go into preparing it.
 *
 * @throws one line that says what is in the way and what to do
 */
export async function requireFreePort(listen: Listen): Promise<void> {
  const problem = await tryToListen(listen);
  if (!problem) return;
  const address = siteAddress(listen);
  if (problem === "EADDRINUSE" && (await answersAsParkscope(address))) {
    throw new Error(`Parkscope is already being served at ${address}. For a second one set PORT to another port.`);
  }
  const reason = { EADDRINUSE: "it is in use", EACCES: "that needs more rights" }[problem] ?? problem;
  throw new Error(`Cannot listen on ${listen.host} port ${listen.port}: ${reason}. Set PORT or HOST.`);
}
