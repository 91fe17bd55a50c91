import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(projectRoot, file), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what the lockfile says. npm writes its own record of the folder last of all, so an
 * installation that was interrupted has none, and one made by hand counts as well as ours.
 */
export function isInstalled() {
  const wanted = readLock("package-lock.json");
  const found = readLock("node_modules/.package-lock.json");
  if (!wanted || !found) return false;
  const names = new Set([...Object.keys(wanted.packages), ...Object.keys(found.packages)]);
  names.delete("");
  return [...names].every((name) => {
    const want = wanted.packages[name];
    const have = found.packages[name];
    if (!have) return want?.optional === true;
    return want?.version === have.version && want?.integrity === have.integrity;
  });
}
