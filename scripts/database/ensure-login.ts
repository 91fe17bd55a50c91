import type pg from "pg";

/** The group roles the migrations create and grant rights to. */
export type GroupRole = "parkscope_app" | "parkscope_auth";

/** A role the application signs in as, and the group whose rights it has. */
export interface Login {
  /** Connection string whose user and password are the role's. */
  url: string;
  group: GroupRole;
  /** The password is derived, so that it has to follow what it is derived from. */
  derived?: boolean;
}

/**
 * Makes sure a login role exists, with its password, as a member of its group.
 *
 * @param client one connection as a role that may create roles; the groups must exist
 * @throws when the role is one that row-level security does not bind
 */
export async function ensureLogin(client: pg.Client, { url, group, derived }: Login): Promise<void> {
  const { username, password } = new URL(url);
  const name = decodeURIComponent(username);
  const role = client.escapeIdentifier(name);
  const { rows } = await client.query<{ unbound: boolean; member: boolean }>(
    `SELECT rolsuper OR rolbypassrls OR rolname = current_user AS unbound, pg_has_role(oid, $2, 'MEMBER') AS member
     FROM pg_roles WHERE rolname = $1`,
    [name, group],
  );
  const [found] = rows;
  if (found?.unbound) {
    throw new Error(
      `${name} owns the data or may see all of it: the application needs a role of its own in its address.`,
    );
  }
  const secret = client.escapeLiteral(decodeURIComponent(password));
  if (!found) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${secret}`);
  else if (derived) await client.query(`ALTER ROLE ${role} PASSWORD ${secret}`);
  if (!found?.member) await client.query(`GRANT ${client.escapeIdentifier(group)} TO ${role}`);
}
