import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

/**
 * @returns {string | undefined} one line for whoever runs too old a Node, undefined when this one will do
 */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8"));
  const wanted = engines.node.replace(/^>=/, "");
  const numbers = (/** @type {string} */ version) => version.split(".").map(Number);
  const [major = 0, minor = 0] = numbers(process.versions.node);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(wanted);
  const enough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  return enough ? undefined : `Parkscope needs Node ${wanted} or newer; this is ${process.versions.node}.`;
}
