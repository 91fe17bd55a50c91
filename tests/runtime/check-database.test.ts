import { expect, test } from "vitest";
import { checkDatabase } from "@/scripts/database/check-database";
import { atDatabase } from "@/scripts/database/ensure-database";
import { connect } from "@/scripts/postgres/connect";
import { freshDatabase, testDatabase } from "../setup/test-database";

test("a prepared database passes with the application's role", async () => {
  await expect(checkDatabase((await testDatabase()).appUrl)).resolves.toBeUndefined();
});

test("the owner is refused, whom row-level security does not bind", async () => {
  await expect(checkDatabase((await testDatabase()).ownerUrl)).rejects.toThrow(/owns the data or may see all of it/);
});

test("a role outside the application's group is refused", async () => {
  await expect(checkDatabase((await testDatabase()).accountsUrl)).rejects.toThrow(/not a member of parkscope_app/);
});

test("an empty database is named with the command that prepares it", async () => {
  const { appUrl } = await testDatabase();
  await expect(checkDatabase(atDatabase(appUrl, "postgres"))).rejects.toThrow(/no tables yet: run npm run db:setup/);
});

test("a missing migration and an edited one are named", async () => {
  const { appUrl, ownerUrl } = await freshDatabase();
  const last = "(SELECT max(migration_name) FROM _prisma_migrations)";
  await connect(ownerUrl, (client) =>
    client.query(`UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name = ${last}`),
  );
  await expect(checkDatabase(appUrl)).rejects.toThrow(/was edited after it was applied/);
  await connect(ownerUrl, (client) => client.query(`DELETE FROM _prisma_migrations WHERE migration_name = ${last}`));
  await expect(checkDatabase(appUrl)).rejects.toThrow(/Migrations are missing \(\d+_\w+\): run npm run db:setup/);
});
