import { randomBytes } from "node:crypto";
import { connect } from "../postgres/connect";
import type { TestRun } from "./copy-template";
import { ensureTemplate } from "./ensure-template";
import { testServer } from "./test-server";

const PREFIX = "parkscope_run";
const ABANDONED_AFTER_S = 7200;

async function drop(ownerUrl: string, chosen: (name: string) => boolean): Promise<void> {
  await connect(ownerUrl, async (client) => {
    const sql = "SELECT datname FROM pg_database WHERE datname LIKE $1";
    const { rows } = await client.query<{ datname: string }>(sql, [`${PREFIX}\\_%`]);
    for (const { datname } of rows.filter((row) => chosen(row.datname))) {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`);
    }
  });
}

/**
 * Begins a run of tests: the server up, the template ready, what killed runs left behind removed.
 *
 * @returns the run, and what ends it: its databases are dropped and the server given up
 */
export async function openRun(): Promise<{ run: TestRun; close: () => Promise<void> }> {
  const { urls, release } = await testServer();
  const template = await ensureTemplate(urls);
  const now = Math.floor(Date.now() / 1000);
  const begun = (name: string) => Number.parseInt(name.slice(PREFIX.length + 1), 36);
  await drop(urls.ownerUrl, (name) => now - begun(name) > ABANDONED_AFTER_S);
  const prefix = `${PREFIX}_${now.toString(36)}_${randomBytes(3).toString("hex")}`;
  const close = async () => {
    await drop(urls.ownerUrl, (name) => name.startsWith(prefix));
    await release();
  };
  return { run: { urls, template, prefix }, close };
}
