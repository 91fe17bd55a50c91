import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashFiles } from "../hash-files";
import { listFiles } from "../list-files";
import { runNodeQuietly } from "../process/run-node.mjs";
import { withLock } from "../process/with-lock.mjs";
import { projectRoot } from "../project-root.mjs";

const generated = path.join(projectRoot, "lib/generated");
const stamp = path.join(generated, "schema.sha256");

/** Writes the typed database client, unless the one there was made from this schema by this version of Prisma. */
export async function ensureGenerated(): Promise<void> {
  await withLock(
    path.join(projectRoot, ".data/generate.lock"),
    () => {},
    async () => {
      const made = path.join(projectRoot, "node_modules/prisma/package.json");
      const hash = hashFiles([...listFiles(path.join(projectRoot, "prisma/schema")), made]);
      const current = existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined;
      if (current === hash && existsSync(path.join(generated, "prisma/client.ts"))) return;
      const problem = runNodeQuietly(["node_modules/prisma/build/index.js", "generate", "--no-hints"]);
      if (problem) throw new Error(`The database client could not be generated:\n${problem}`);
      mkdirSync(generated, { recursive: true });
      writeFileSync(stamp, hash);
    },
  );
}
