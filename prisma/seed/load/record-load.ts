import type pg from "pg";
import { type AuditContent, eventHash } from "@/lib/audit/event-hash";
import { CUT_OFF } from "../reference/cut-off";
import type { SeedOptions } from "../seed-options";

/** Raises the data set's version, adds to its feed and to the audit trail. `previous` is the version replaced, 0 when none. */
export async function recordLoad(client: pg.ClientBase, options: SeedOptions, previous: bigint, rows: number) {
  const { scale, seed, parks, projects } = options;
  const version = previous + 1n;
  await client.query(
    `INSERT INTO dataset (id, version, cut_off, sample, scale, seed, updated_at) VALUES (1, $1, $2, true, $3, $4, now())`,
    [version, CUT_OFF, scale, seed],
  );
  await client.query("INSERT INTO dataset_version (version, reason) VALUES ($1, $2)", [
    version,
    `sample data loaded: ${scale}, ${parks} parks, ${projects} projects, seed ${seed}`,
  ]);
  // Two loads at once would fork the chain.
  await client.query("LOCK TABLE audit_event IN SHARE ROW EXCLUSIVE MODE");
  const last = await client.query<{ hash: string }>("SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1");
  const now = await client.query<{ at: Date }>("SELECT date_trunc('milliseconds', clock_timestamp()) AS at");
  const previousHash = last.rows[0]?.hash ?? null;
  const content: AuditContent = {
    at: (now.rows[0] as { at: Date }).at.toISOString(),
    actorUserId: null,
    actor: "seed",
    action: "seed.load",
    subject: "dataset:1",
    parkCode: null,
    changes: [
      { field: "version", from: previous === 0n ? null : String(previous), to: String(version) },
      { field: "scale", from: null, to: scale },
      { field: "seed", from: null, to: seed },
      { field: "rows", from: null, to: rows },
    ],
  };
  await client.query(
    `INSERT INTO audit_event (at, actor_user_id, actor, action, subject, park_code, changes, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      content.at,
      content.actorUserId,
      content.actor,
      content.action,
      content.subject,
      content.parkCode,
      JSON.stringify(content.changes),
      previousHash,
      eventHash(content, previousHash),
    ],
  );
}
