import path from "node:path";
import pg from "pg";
import { connect } from "../postgres/connect";
import { projectRoot } from "../project-root.mjs";
import { listMigrations } from "./list-migrations";
import { pendingMigrations, type RecordedMigration } from "./pending-migrations";

const SETUP = "run npm run db:setup with DATABASE_OWNER_URL set";
const SEED = "run npm run db:seed -- --scale province with DATABASE_OWNER_URL set";

/** No such password or role, no such database. */
const NOT_SET_UP = new Set(["28P01", "28000", "3D000"]);

interface RoleRights {
  name: string;
  unbound: boolean;
  member: boolean;
  migrated: boolean;
}

const RIGHTS = `SELECT current_user AS name,
  rolsuper OR rolbypassrls OR EXISTS (
    SELECT 1 FROM pg_class WHERE relname = 'dataset' AND relkind = 'r' AND pg_has_role(relowner, 'MEMBER')) AS unbound,
  EXISTS (SELECT 1 FROM pg_roles app WHERE app.rolname = 'parkscope_app' AND pg_has_role(app.oid, 'MEMBER')) AS member,
  to_regclass('_prisma_migrations') IS NOT NULL AS migrated
  FROM pg_roles WHERE rolname = current_user`;

async function checkAsApplication(client: pg.Client): Promise<void> {
  const [rights] = (await client.query<RoleRights>(RIGHTS)).rows;
  if (!rights?.migrated) throw new Error(`The database has no tables yet: ${SETUP}.`);
  if (rights.unbound) {
    throw new Error(
      `${rights.name} in DATABASE_URL owns the data or may see all of it: name another role and ${SETUP}.`,
    );
  }
  if (!rights.member) throw new Error(`${rights.name} in DATABASE_URL is not a member of parkscope_app: ${SETUP}.`);
  const { rows } = await client.query<RecordedMigration>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  const pending = pendingMigrations(listMigrations(path.join(projectRoot, "prisma/migrations")), rows);
  const missing = pending.map(({ name }) => name).join(", ");
  if (missing) throw new Error(`Migrations are missing (${missing}): ${SETUP}.`);
  const { rowCount } = await client.query("SELECT 1 FROM dataset");
  if (!rowCount) throw new Error(`The database holds no data set: ${SEED}.`);
}

/**
 * Checks that the application can work on a database with the role it is given, and no more than that.
 *
 * @param appUrl address as the application's role
 * @throws one line naming what is missing and the command that creates it
 */
export async function checkDatabase(appUrl: string): Promise<void> {
  try {
    await connect(appUrl, checkAsApplication);
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof pg.DatabaseError && NOT_SET_UP.has(cause.code ?? ""))) throw error;
    throw new Error(`${(error as Error).message}; ${SETUP}.`, { cause });
  }
}
