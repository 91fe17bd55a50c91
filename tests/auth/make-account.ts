import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import pg from "pg";
import { onTestFinished } from "vitest";

export const PASSWORD = "correct horse battery";

/** A connection as the database's owner that lasts as long as the test. */
export async function ownerClient(): Promise<pg.Client> {
  const client = new pg.Client(process.env.DATABASE_OWNER_URL);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/**
 * An account of this test alone, with PASSWORD, gone with all that hangs on it when the test ends.
 *
 * @param columns further columns of `user_account`, as SQL literals
 */
export async function makeAccount(columns: Record<string, string> = {}): Promise<{ userId: string; email: string }> {
  const client = await ownerClient();
  const email = `${randomUUID()}@accounts.test`;
  const names = ["name", "email", "updated_at", ...Object.keys(columns)].join(", ");
  const values = ["'Test Reader'", "$1", "now()", ...Object.values(columns)].join(", ");
  const inserted = await client.query(`INSERT INTO user_account (${names}) VALUES (${values}) RETURNING id`, [email]);
  const userId: string = inserted.rows[0].id;
  await client.query(
    `INSERT INTO user_credential (account_id, provider_id, user_id, password, updated_at)
     VALUES ($1::text, 'credential', $1::uuid, $2, now())`,
    [userId, await hashPassword(PASSWORD)],
  );
  onTestFinished(async () => {
    await client.query("DELETE FROM user_account WHERE id = $1", [userId]);
  });
  return { userId, email };
}
