import { existsSync, realpathSync } from "node:fs";
import { connect as openSocket } from "node:net";
import pg from "pg";
import { connect } from "./connect";

const STARTING = "57P03";

function listening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = openSocket({ host: "127.0.0.1", port }, () => resolve(socket.destroy() !== undefined));
    socket.on("error", () => resolve(false));
  });
}

/** @returns the superuser's connection string to a database of an embedded server */
export function superuserUrl(port: number, password: string, database = "postgres"): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Tells what answers at a port. The port alone proves nothing: another checkout's server, or any other program, may
 * have taken it, so the server is asked which data directory it serves.
 *
 * @param port on the loopback address
 * @param password the superuser's
 * @param data the data directory it should serve
 * @returns `ours` ready for work, `starting` not ready yet, `other` somebody else's, `none` nobody there
 */
export async function serverAt(
  port: number,
  password: string,
  data: string,
): Promise<"ours" | "starting" | "other" | "none"> {
  if (port === 0 || !(await listening(port))) return "none";
  try {
    const served = await connect(superuserUrl(port, password), async (client) => {
      const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
      return rows[0]?.data_directory;
    });
    return served !== undefined && existsSync(data) && realpathSync(served) === realpathSync(data) ? "ours" : "other";
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof pg.DatabaseError && cause.code === STARTING ? "starting" : "other";
  }
}
