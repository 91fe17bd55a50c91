import type pg from "pg";

/** Tables whose rows name the load that brought them. */
const TABLES = [
  "observation",
  "industry_output",
  "project_version",
  "declared_industry",
  "cluster_membership",
  "platform_membership",
  "collaboration",
  "collaboration_flow",
  "fund_transaction",
  "enterprise",
  "enterprise_figure",
];

/** Writes into each load how many rows came with it. */
export async function countBatches(client: pg.ClientBase): Promise<void> {
  const counts = TABLES.map((table) => `SELECT batch_id, count(*) AS rows FROM ${table} GROUP BY 1`).join(
    " UNION ALL ",
  );
  await client.query(
    `UPDATE import_batch SET rows = total, valid_rows = total
     FROM (SELECT batch_id, sum(rows)::int AS total FROM (${counts}) AS counts GROUP BY 1) AS totals WHERE id = batch_id`,
  );
}
