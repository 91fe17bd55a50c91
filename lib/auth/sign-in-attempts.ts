import { SocketAddress } from "node:net";
import { z } from "zod";
import { accountsPool } from "@/lib/db/accounts-pool";
import { ADDRESS_HEADER } from "@/lib/telemetry/client-address";

/** Failed attempts an address has within a minute from the first. */
export const ATTEMPTS = 5;
const WINDOW_MS = 60_000;

const NOW = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

const FORGET = `DELETE FROM rate_limit WHERE key LIKE 'sign-in:%' AND last_request <= ${NOW} - ${WINDOW_MS}`;

const COUNT = `INSERT INTO rate_limit (key, count, last_request) VALUES ($1, 1, ${NOW})
  ON CONFLICT (key) DO UPDATE SET count = rate_limit.count + 1
  WHERE rate_limit.count < ${ATTEMPTS} RETURNING count`;

const WAIT = `SELECT ceil((last_request + ${WINDOW_MS} - ${NOW}) / 1000.0)::int AS seconds FROM rate_limit WHERE key = $1`;
const waitSchema = z.array(z.object({ seconds: z.number() }));

const GIVE_BACK = "UPDATE rate_limit SET count = count - 1 WHERE key = $1 AND count > 0";

/** Who is counted: an IPv4 address, or the /64 network of an IPv6 one, within which anyone can take any address. */
function counted(headers: Headers): string {
  const address = (headers.get(ADDRESS_HEADER) ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
  if (!address.includes(":")) return `sign-in:${address}`;
  const [head = "", tail] = new SocketAddress({ address: address.split("%")[0], family: "ipv6" }).address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
  return `sign-in:${groups.slice(0, 4).join(":")}::/64`;
}

/**
 * Counts an attempt to sign in before the password is looked at, in the database, so that several instances count
 * together and attempts made at the same time cannot slip past one another.
 *
 * @param headers of the request
 * @returns 0 when the attempt may go on, else for how many seconds the address must wait
 */
export async function countAttempt(headers: Headers): Promise<number> {
  const key = counted(headers);
  await accountsPool().query(FORGET);
  if ((await accountsPool().query(COUNT, [key])).rowCount) return 0;
  const [wait] = waitSchema.parse((await accountsPool().query(WAIT, [key])).rows);
  return Math.max(1, wait?.seconds ?? 1);
}

/** Takes back a counted attempt that succeeded: an office behind one address may sign in as often as it has people. */
export async function giveBackAttempt(headers: Headers): Promise<void> {
  await accountsPool().query(GIVE_BACK, [counted(headers)]);
}
