import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../setup/test-database";
import { rolledBack } from "./rolled-back";

let [ownerUrl, appUrl] = ["", ""];
beforeAll(async () => {
  ({ ownerUrl, appUrl } = await testDatabase());
});

const mark = async (db: pg.Client): Promise<string> =>
  (await db.query("SELECT mark::text AS mark FROM reference_state")).rows[0].mark;
const renewedBy = (sql: string) =>
  rolledBack(ownerUrl, async (db) => {
    const before = await mark(db);
    await db.query(sql);
    return (await mark(db)) !== before;
  });

describe("the mark of the reference data", () => {
  test.each([
    "UPDATE park SET name_zh = name_zh || '一' WHERE code = (SELECT min(code) FROM park)",
    "UPDATE city SET name_en = name_en",
    "INSERT INTO park_alias (park_code, name, language) SELECT min(code), '别名', 'zh' FROM park",
    "DELETE FROM universe_membership WHERE park_code = (SELECT min(code) FROM park)",
    "UPDATE declared_industry SET wording_zh = '改'",
    "UPDATE indicator SET definition_zh = definition_zh || '。'",
    "TRUNCATE platform_membership",
  ])("is renewed by %s", async (sql) => {
    expect(await renewedBy(sql)).toBe(true);
  });

  test.each([
    "UPDATE dataset SET version = version + 1",
    "UPDATE observation SET status = 'final'",
    "UPDATE project_version SET invested_wan_yuan = 0 WHERE false",
  ])("stays under %s", async (sql) => {
    expect(await renewedBy(sql)).toBe(false);
  });

  test("goes with the change: a transaction undone leaves it as it was, and no reader sees it before", async () => {
    const read = () => rolledBack(appUrl, mark);
    const before = await read();
    await rolledBack(ownerUrl, async (db) => {
      await db.query("UPDATE region SET name_en = name_en");
      expect(await read()).toBe(before);
    });
    expect(await read()).toBe(before);
  });

  test("cannot be written by the application", async () => {
    await expect(
      rolledBack(appUrl, (db) => db.query("UPDATE reference_state SET mark = gen_random_uuid()")),
    ).rejects.toThrow(/permission denied/);
  });
});
