import type pg from "pg";
import type { DatabaseUrls } from "../database/database-urls";
import { ensureLogin, type Login } from "../database/ensure-login";

/** @returns the two roles the application connects as, by their addresses */
export function listLogins({ appUrl, accountsUrl }: DatabaseUrls): Login[] {
  return [
    { url: appUrl, group: "parkscope_app" },
    { url: accountsUrl, group: "parkscope_auth" },
  ];
}

/**
 * Makes sure login roles exist with the passwords of their addresses: the owner's password may have changed since they
 * were made, and theirs follows it.
 *
 * @param client as a role that may create roles; the groups must exist
 */
export async function alignLogins(client: pg.Client, logins: Login[]): Promise<void> {
  for (const login of logins) {
    await ensureLogin(client, login);
    const { username, password } = new URL(login.url);
    await client.query(`ALTER ROLE ${username} PASSWORD ${client.escapeLiteral(password)}`);
  }
}
