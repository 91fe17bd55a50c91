import { describe, expect, test } from "vitest";
import { getAccount } from "@/lib/auth/get-account";
import { makeAccount, ownerClient } from "./make-account";

describe("grants", () => {
  test("hold from their first moment until their end, which no longer counts", async () => {
    const { userId } = await makeAccount();
    const owner = await ownerClient();
    const grant = (role: string, from: string, to: string, city: string | null = null) =>
      owner.query(
        `INSERT INTO role_grant (user_id, role, city_code, valid_from, valid_to)
         VALUES ($1, $2, $3, now() + $4::interval, now() + $5::interval)`,
        [userId, role, city, from, to],
      );
    const { rows } = await owner.query<{ code: string }>("SELECT code FROM city ORDER BY code LIMIT 1");
    const city = rows[0]?.code ?? null;
    await grant("analyst", "-1 day", "1 day");
    await grant("planner", "-2 days", "-1 second");
    await grant("admin", "1 hour", "1 day");
    await grant("cityReviewer", "-1 hour", "1 hour", city);
    const held = (await getAccount(userId))?.grants;
    expect(held).toEqual([
      { role: "analyst", park: null, city: null },
      { role: "cityReviewer", park: null, city },
    ]);
  });

  test("taken away are gone with the next question", async () => {
    const { userId } = await makeAccount();
    const owner = await ownerClient();
    await owner.query("INSERT INTO role_grant (user_id, role) VALUES ($1, 'planner')", [userId]);
    expect((await getAccount(userId))?.grants).toHaveLength(1);
    await owner.query("UPDATE role_grant SET valid_to = now() WHERE user_id = $1", [userId]);
    expect((await getAccount(userId))?.grants).toEqual([]);
  });

  test("of an account that does not exist are nobody's", async () => {
    expect(await getAccount("00000000-0000-4000-8000-000000000000")).toBeNull();
  });
});
