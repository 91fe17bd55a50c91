import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../project-root.mjs";

const followParent = pathToFileURL(path.join(import.meta.dirname, "follow-parent.mjs")).href;

/**
 * Starts a Node program in the project's folder that ends when this process ends, however it ends.
 *
 * @param {string[]} args the program and its arguments, options for Node first
 * @param {Record<string, string | undefined>} [variables] set beside this process's own
 */
export function spawnNode(args, variables = {}) {
  return spawn(process.execPath, ["--import", followParent, ...args], {
    cwd: projectRoot,
    env: { NEXT_TELEMETRY_DISABLED: "1", ...process.env, ...variables, PARKSCOPE_PARENT: String(process.pid) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/**
 * Runs a Node program to its end, its output kept back.
 *
 * @param {string[]} args the program and its arguments, options for Node first
 * @returns {string | undefined} what it printed when it failed, undefined when it did not
 */
export function runNodeQuietly(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: "utf8" });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

/**
 * Runs a Node program to its end.
 *
 * @param {string[]} args the program and its arguments, options for Node first
 * @param {Record<string, string | undefined>} [variables] set beside this process's own
 * @returns {Promise<number>} its exit code, 1 when a signal ended it
 */
export function runNode(args, variables = {}) {
  return new Promise((resolve, reject) => {
    spawnNode(args, variables)
      .on("error", reject)
      .on("exit", (code) => resolve(code ?? 1));
  });
}
