import path from "node:path";
import { connect } from "../postgres/connect";
import { projectRoot } from "../project-root.mjs";
import { ensureDatabase } from "./ensure-database";
import { ensureLogin, type Login } from "./ensure-login";
import { listMigrations } from "./list-migrations";
import { MIGRATE_LOCK, migrate } from "./migrate";

/**
 * Brings a database to the state the application needs: existing, migrated, its login roles in place. Doing it again
 * changes nothing.
 *
 * @param ownerUrl role that owns the schema; may create the database and roles where they are missing
 * @param logins roles the application connects as
 * @returns names of the migrations applied now
 */
export async function setupDatabase(ownerUrl: string, logins: Login[]): Promise<string[]> {
  await ensureDatabase(ownerUrl);
  return await connect(ownerUrl, async (client) => {
    // The session's end gives the lock back, however it ends.
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATE_LOCK]);
    const applied = await migrate(client, listMigrations(path.join(projectRoot, "prisma/migrations")));
    for (const login of logins) await ensureLogin(client, login);
    return applied;
  });
}
