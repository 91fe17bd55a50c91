import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../setup/test-database";

const CLOSED = [
  "report",
  "report_value",
  "report_industry_output",
  "report_remark",
  "import_issue",
  "evidence_file",
  "audit_event",
];
const ACCOUNTS = [
  "user_account",
  "user_session",
  "user_credential",
  "verification",
  "two_factor",
  "rate_limit",
  "role_grant",
  "api_key",
];

let app: pg.Client;
let accounts: pg.Client;
let tables: string[];
beforeAll(async () => {
  const urls = await testDatabase();
  app = new pg.Client(urls.appUrl);
  accounts = new pg.Client(urls.accountsUrl);
  await Promise.all([app.connect(), accounts.connect()]);
  const { rows } = await app.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  tables = rows.map((row) => row.tablename);
});
afterAll(() => Promise.all([app.end(), accounts.end()]));

const denied = /permission denied/;
/** Whether every column may be read; import_batch hides who imported what file. */
const readable = async (client: pg.Client, table: string) =>
  client.query(`SELECT count(*) FROM ${pg.escapeIdentifier(table)}`).then(
    () => true,
    (error) => {
      if (denied.test(error.message)) return false;
      throw error;
    },
  );

describe("the application's role without an actor", () => {
  test("owns nothing and is nobody special", async () => {
    const { rows } = await app.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
       FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
    ]);
  });

  test("reads what is published and nothing of reports, accounts or the audit trail", async () => {
    const answers = await tables.reduce<Promise<Record<string, boolean>>>(
      async (before, table) => ({ ...(await before), [table]: await readable(app, table) }),
      Promise.resolve({}),
    );
    const unreadable = Object.keys(answers).filter((table) => !answers[table]);
    expect(unreadable.sort()).toEqual([...CLOSED, ...ACCOUNTS].sort());
  });

  test("writes no row in any table", async () => {
    for (const table of tables) {
      await expect(app.query(`INSERT INTO ${table} DEFAULT VALUES`), table).rejects.toThrow(denied);
      await expect(app.query(`DELETE FROM ${table}`), table).rejects.toThrow(denied);
    }
  });

  test("sees imports only once they are committed, and never who made them", async () => {
    const { rows } = await app.query("SELECT DISTINCT state FROM import_batch");
    expect(rows).toEqual([{ state: "committed" }]);
    await expect(app.query("SELECT created_by_id FROM import_batch")).rejects.toThrow(denied);
  });

  test("cannot become another role", async () => {
    await expect(app.query("SET ROLE parkscope_auth")).rejects.toThrow(denied);
  });
});

describe("the accounts role", () => {
  test("reads accounts and nothing else", async () => {
    for (const table of tables) expect(await readable(accounts, table), table).toBe(ACCOUNTS.includes(table));
  });
});

test("every table has row-level security switched on", async () => {
  const { rows } = await app.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND NOT rowsecurity AND tablename <> '_prisma_migrations'",
  );
  expect(rows).toEqual([]);
});
