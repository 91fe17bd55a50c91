import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { processIdentity } from "./process-identity.mjs";

const POLL_MS = 200;

/** @param {string} file @returns {{ id: string, identity: string } | undefined} */
function readClaim(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Follows a lock to the claim that counts. A dead holder's lock is never removed by others, it is inherited: one link
 * named after the dead claim, which only one process can create, points at its heir. Removing instead would let two
 * waiting processes each delete the lock the other had just taken.
 *
 * @param {string} lock @returns {{ file: string, files: string[], holder?: string }}
 *   the holder's claim when it lives, and else where the next claim must go
 */
function follow(lock) {
  const files = [];
  let file = lock;
  for (let claim = readClaim(file); claim; claim = readClaim(file)) {
    files.push(file);
    if (processIdentity(Number.parseInt(claim.identity, 10)) === claim.identity)
      return { file, files, holder: claim.id };
    file = `${lock}.after-${claim.id}`;
  }
  return { file, files };
}

/**
 * @param {string} lock @param {string} mine file that holds this process's claim @param {string} id of that claim
 * @returns {boolean} whether the lock is now held by that claim
 */
function claim(lock, mine, id) {
  const { file, holder } = follow(lock);
  if (holder) return false;
  try {
    linkSync(mine, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
  // The chain may have been released while it was followed; a claim at its torn-off end holds nothing.
  if (follow(lock).holder === id) return true;
  rmSync(file, { force: true });
  return false;
}

/**
 * Runs work that only one process at a time may do. The lock outlives no process: one whose holder was killed is taken
 * over by whoever waits.
 *
 * @template T
 * @param {string} lock path of the lock file; its folder is created
 * @param {() => void} onWait called once when another process holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work returns
 */
export async function withLock(lock, onWait, work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  const id = randomUUID();
  const mine = `${lock}.claim-${id}`;
  writeFileSync(mine, JSON.stringify({ id, identity: processIdentity() }));
  let waited = false;
  try {
    while (!claim(lock, mine, id)) {
      if (!waited) onWait();
      waited = true;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return await work();
  } finally {
    // The first link goes first: from then on the rest of the chain leads nowhere.
    const { files, holder } = follow(lock);
    for (const file of holder === id ? files : []) {
      const inherited = readClaim(file);
      rmSync(file, { force: true });
      rmSync(`${lock}.claim-${inherited?.id}`, { force: true });
    }
    rmSync(mine, { force: true });
  }
}
