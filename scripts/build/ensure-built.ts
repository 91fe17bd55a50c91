import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashFiles } from "../hash-files";
import { listFiles } from "../list-files";
import { runNode } from "../process/run-node.mjs";
import { withLock } from "../process/with-lock.mjs";
import { projectRoot } from "../project-root.mjs";
import { ensureGenerated } from "./ensure-generated";

const buildId = path.join(projectRoot, ".next/BUILD_ID");
const stamp = path.join(projectRoot, ".next/sources.sha256");

const FOLDERS = ["app", "components", "lib", "public", "prisma/data"];
const ROOT_FILES = /^(?!next-env|playwright|vitest|prisma|biome|package\.json).*\.(ts|mjs|json|css)$/;

/** Fingerprint of all that goes into the build. */
function sources(): string {
  const atRoot = readdirSync(projectRoot).filter((name) => ROOT_FILES.test(name));
  const below = FOLDERS.flatMap((folder) => listFiles(path.join(projectRoot, folder)));
  return hashFiles([...below, ...atRoot.map((name) => path.join(projectRoot, name))], process.version);
}

/**
 * Makes the production build, unless the one there is whole and of these sources. The mark of a whole build is removed
 * before and written after, so that a kill in between leads to a new one.
 *
 * @param say told what is done
 * @throws when the build fails; its messages have been printed
 */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  await ensureGenerated();
  const waiting = () => say("Another process is building; waiting for it");
  await withLock(path.join(projectRoot, ".data/build.lock"), waiting, async () => {
    const hash = sources();
    const built = existsSync(stamp) && existsSync(buildId);
    if (built && readFileSync(stamp, "utf8") === hash) return;
    say("Building");
    rmSync(stamp, { force: true });
    const code = await runNode(["node_modules/next/dist/bin/next", "build"], { NODE_ENV: "production" });
    if (code !== 0 || !existsSync(buildId)) throw new Error("The build failed; its messages are above.");
    writeFileSync(stamp, hash);
  });
}
