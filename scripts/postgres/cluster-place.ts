import { createHash } from "node:crypto";
import { chownSync, mkdirSync } from "node:fs";
import path from "node:path";
import { findPrograms, STAGE } from "./find-programs";
import { type RunAccount, reachableByAll, runAccount } from "./run-account";

/** Where one embedded server lives on disk and as whom it runs. */
export interface ClusterPlace {
  /** Folder for locks, credentials and the list of users; belongs to whoever starts the server. */
  home: string;
  /** Folder that holds the cluster and its log; belongs to the server's account. */
  store: string;
  /** PostgreSQL's data directory. */
  data: string;
  log: string;
  bin: string;
  major: number;
  account: RunAccount | undefined;
}

/**
 * Decides where the server of a home folder lives, and creates its folders.
 *
 * @param home absolute path; below a folder closed to others the cluster itself is staged outside it
 */
export function clusterPlace(home: string): ClusterPlace {
  const account = runAccount();
  const { bin, major } = findPrograms(account !== undefined);
  mkdirSync(home, { recursive: true });
  const staged = account !== undefined && !reachableByAll(home);
  const key = createHash("sha256").update(home).digest("hex").slice(0, 12);
  const store = staged ? path.join(STAGE, `cluster-${key}`) : path.join(home, "cluster");
  mkdirSync(store, { recursive: true });
  if (account) chownSync(store, account.uid, account.gid);
  return { home, store, data: path.join(store, "data"), log: path.join(store, "server.log"), bin, major, account };
}
