import { spawnSync } from "node:child_process";
import path from "node:path";
import { runNode } from "../process/run-node.mjs";
import { withLock } from "../process/with-lock.mjs";
import { projectRoot } from "../project-root.mjs";
import { isInstalled } from "./is-installed.mjs";

// Install scripts stay off whatever the machine's policy on them is: what they would do is done where it is needed.
const OPTIONS = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Runs the npm that runs this command, or else the first one on the path. The former ends with this process: an
 * installation that went on by itself would meet the next one in the same folder.
 *
 * @returns {Promise<number>} its exit code
 */
async function runNpm() {
  const own = process.env.npm_execpath;
  if (own && path.basename(own) === "npm-cli.js") return await runNode([own, ...OPTIONS]);
  const options = /** @type {const} */ ({ cwd: projectRoot, stdio: "inherit", shell: process.platform === "win32" });
  return spawnSync("npm", OPTIONS, options).status ?? 1;
}

/**
 * Installs the packages of the lockfile unless they are there.
 *
 * @param {(line: string) => void} say told what is done
 * @returns {Promise<void>}
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  const waiting = () => say("Another process is installing packages; waiting for it");
  await withLock(path.join(projectRoot, ".data/install.lock"), waiting, async () => {
    if (isInstalled()) return;
    say("Installing packages");
    if ((await runNpm()) !== 0) throw new Error("npm could not install the packages; its message is above.");
  });
}
