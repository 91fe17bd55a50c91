import { spawnSync } from "node:child_process";
import { projectRoot } from "../project-root.mjs";
import { type FoundChromium, findChromium } from "./find-chromium";

const DOWNLOAD_LIMIT_MS = 180_000;

const IMPOSSIBLE =
  "There is no Chromium for the browser tests and none could be installed: install one and set PLAYWRIGHT_CHROMIUM_PATH.";

function run(program: string, args: string[], timeout?: number): boolean {
  const { status } = spawnSync(program, args, { cwd: projectRoot, stdio: ["ignore", "ignore", "inherit"], timeout });
  return status === 0;
}

function viaPlaywright(): boolean {
  return run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], DOWNLOAD_LIMIT_MS);
}

/** For machines that reach Debian's packages but not the host Playwright downloads from. */
function viaApt(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  process.env.DEBIAN_FRONTEND = "noninteractive";
  return run("apt-get", ["-qq", "update"]) && run("apt-get", ["-qq", "install", "-y", "chromium"]);
}

/**
 * Finds a Chromium for the browser tests, installing one where there is none.
 *
 * @param say told which one it is
 * @throws when there is none and none can be installed
 */
export function ensureChromium(say: (line: string) => void): FoundChromium {
  let found = findChromium();
  for (const [how, install] of [["Playwright", viaPlaywright] as const, ["apt-get", viaApt] as const]) {
    if (found.from !== "none") break;
    say(`No Chromium found; installing one with ${how}`);
    install();
    found = findChromium();
  }
  if (found.from === "none") throw new Error(IMPOSSIBLE);
  say(`Chromium: ${found.path ?? "Playwright's own"}`);
  return found;
}
