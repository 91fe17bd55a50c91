import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

/**
 * One fingerprint for many files: it changes when any of them changes in content, name or number.
 *
 * @param files absolute paths
 * @param more further facts the result depends on, such as the version of Node
 * @returns 64 hexadecimal digits
 */
export function hashFiles(files: string[], ...more: string[]): string {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) {
    const content = readFileSync(file);
    hash.update(`${path.relative(projectRoot, file)}\0${content.length}\0`).update(content);
  }
  for (const fact of more) hash.update(`\0${fact}`);
  return hash.digest("hex");
}
