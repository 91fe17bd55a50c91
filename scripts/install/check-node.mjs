import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

/** @throws one line when this Node is older than package.json asks for */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8"));
  const wanted = engines.node.replace(/^>=/, "");
  const numbers = (/** @type {string} */ version) => version.split(".").map(Number);
  const [major = 0, minor = 0] = numbers(process.versions.node);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(wanted);
  const enough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  if (!enough) throw new Error(`Parkscope needs Node ${wanted} or newer; this is ${process.versions.node}.`);
}
