import pg from "pg";
import type { DatabaseUrls } from "../database/database-urls";
import { atDatabase } from "../database/ensure-database";
import { connect } from "../postgres/connect";

const ALREADY_THERE = "42P04";

/** Where copies are made, and under what names: plain values, so that they can be handed to other processes. */
export interface TestRun {
  urls: DatabaseUrls;
  template: string;
  /** Names of this run's databases begin with it. */
  prefix: string;
}

/**
 * Makes a database from the template, by copying its files: a second at the very most.
 *
 * @param run the run it belongs to
 * @param suffix sets it apart from the run's other databases; asked for twice it is the same database
 * @returns its addresses
 */
export async function copyTemplate({ urls, template, prefix }: TestRun, suffix: string): Promise<DatabaseUrls> {
  const name = `${prefix}_${suffix}`;
  try {
    await connect(urls.ownerUrl, (client) =>
      client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${template} STRATEGY FILE_COPY`),
    );
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === ALREADY_THERE)) throw error;
  }
  return {
    ownerUrl: atDatabase(urls.ownerUrl, name),
    appUrl: atDatabase(urls.appUrl, name),
    accountsUrl: atDatabase(urls.accountsUrl, name),
  };
}
