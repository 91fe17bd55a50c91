import path from "node:path";
import { hashFiles } from "../hash-files";
import { listFiles } from "../list-files";
import { projectRoot } from "../project-root.mjs";
import { importClosure } from "./import-closure";

/**
 * Fingerprint of everything prepared rows depend on: migrations, the seed with all it imports, its data.
 *
 * @returns 16 hexadecimal digits
 */
export function seedFingerprint(): string {
  const inputs = [
    ...listFiles(path.join(projectRoot, "prisma/migrations")),
    ...listFiles(path.join(projectRoot, "prisma/data")),
    ...importClosure(path.join(projectRoot, "prisma/seed/main.ts")),
  ];
  return hashFiles([...new Set(inputs)]).slice(0, 16);
}
