import { hashPassword } from "better-auth/crypto";
import { connect } from "../postgres/connect";

/** Password of the demo accounts in the browser tests' database, or on the server under test as it was seeded. */
export const DEMO_PASSWORD = process.env.DEMO_PASSWORD ?? "browser-tests-only";

/** Gives the demo accounts of a database the tests' password; the one of the seed is random and known to nobody. */
export async function setDemoPassword(ownerUrl: string): Promise<void> {
  const hash = await hashPassword(DEMO_PASSWORD);
  const sql = `UPDATE user_credential SET password = $1 WHERE provider_id = 'credential'
    AND user_id IN (SELECT id FROM user_account WHERE sample)`;
  await connect(ownerUrl, (client) => client.query(sql, [hash]));
}
