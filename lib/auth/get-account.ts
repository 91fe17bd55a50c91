import { z } from "zod";
import { accountsPool } from "@/lib/db/accounts-pool";
import { type Actor, type Grant, ROLES } from "./actor";

const rowSchema = z.object({
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES).nullable(),
  park: z.string().nullable(),
  city: z.string().nullable(),
});

const SQL = `SELECT u.name, u.email, g.role, g.park_code AS park, g.city_code AS city
  FROM user_account u
  LEFT JOIN role_grant g ON g.user_id = u.id AND g.valid_from <= now() AND (g.valid_to IS NULL OR g.valid_to > now())
  WHERE u.id = $1 AND NOT (coalesce(u.banned, false) AND (u.ban_expires IS NULL OR u.ban_expires > now()))
  ORDER BY g.valid_from, g.id`;

/**
 * An account as it stands at this moment, with the grants that hold now. Read anew every time: what is taken away is
 * gone with the next request.
 *
 * @param userId UUID
 * @returns null when there is no such account or it is barred
 */
export async function getAccount(userId: string): Promise<Extract<Actor, { kind: "account" }> | null> {
  const rows = rowSchema.array().parse((await accountsPool().query(SQL, [userId])).rows);
  const [first] = rows;
  if (!first) return null;
  const grants = rows.flatMap(({ role, park, city }): Grant[] => (role ? [{ role, park, city }] : []));
  return { kind: "account", userId, name: first.name, email: first.email, grants };
}
