import { readdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { pool } from "@/lib/db/pool";

const rowSchema = z.object({ migrations: z.array(z.string()), version: z.string().nullable() });

/** Which of the things requests need are there. */
export interface Readiness {
  ready: boolean;
  /** The database answers the application's role. */
  database: boolean;
  /** Every migration of this version is applied; false also while the database does not answer. */
  migrations: boolean;
  /** Version of the data set, null while none is loaded. */
  datasetVersion: number | null;
}

const SQL = `SELECT (SELECT version::text FROM dataset) AS version,
  ARRAY(SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS migrations`;

async function expectedMigrations(): Promise<string[]> {
  const entries = await readdir(path.join(process.cwd(), "prisma/migrations"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Asks the database, as the application's role, whether requests can be answered; a failure is an answer, not an error. */
export async function getReadiness(): Promise<Readiness> {
  try {
    const [{ rows }, expected] = await Promise.all([pool().query(SQL), expectedMigrations()]);
    const row = rowSchema.parse(rows[0]);
    const migrations = expected.every((name) => row.migrations.includes(name));
    const datasetVersion = row.version === null ? null : Number(row.version);
    return { ready: migrations && datasetVersion !== null, database: true, migrations, datasetVersion };
  } catch {
    return { ready: false, database: false, migrations: false, datasetVersion: null };
  }
}
