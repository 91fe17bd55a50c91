import path from "node:path";
import { connect } from "../postgres/connect";
import { projectRoot } from "../project-root.mjs";
import { listMigrations } from "./list-migrations";
import { pendingMigrations, type RecordedMigration } from "./pending-migrations";

const SETUP = "run npm run db:setup with DATABASE_OWNER_URL set";
const SEED = "run npm run db:seed -- --scale province with DATABASE_OWNER_URL set";

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

/**
 * Checks that the application can work on a database with the role it is given, and no more than that.
 *
 * @param appUrl address as the application's role
 * @throws one line naming what is missing and the command that creates it
 */
export async function checkDatabase(appUrl: string): Promise<void> {
  await connect(appUrl, async (client) => {
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
    if (pending.length > 0)
      throw new Error(`Migrations are missing (${pending.map(({ name }) => name).join(", ")}): ${SETUP}.`);
    const { rowCount } = await client.query("SELECT 1 FROM dataset");
    if (!rowCount) throw new Error(`The database holds no data set: ${SEED}.`);
  });
}
