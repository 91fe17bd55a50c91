import { connect } from "../postgres/connect";

const SHOWN = 12;

/**
 * @param accountsUrl a role that may read accounts
 * @returns addresses of the sample's accounts, at most a dozen; none once real data has taken the sample's place
 */
export async function listDemoAccounts(accountsUrl: string): Promise<string[]> {
  return await connect(accountsUrl, async (client) => {
    const sql = "SELECT email FROM user_account WHERE sample ORDER BY email LIMIT $1";
    return (await client.query<{ email: string }>(sql, [SHOWN])).rows.map(({ email }) => email);
  });
}
