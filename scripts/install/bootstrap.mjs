import { checkNode } from "./check-node.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

/**
 * Makes a fresh clone able to run the rest of the scripts, which are TypeScript. Up to here nothing but Node is there.
 *
 * @param {{ install: boolean }} options whether packages that are missing may be installed
 */
export async function bootstrap({ install }) {
  try {
    checkNode();
    if (install) await ensureInstalled(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const { register } = await import("tsx/esm/api");
  register();
}
