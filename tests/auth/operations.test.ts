import { expect, test } from "vitest";
import { GET } from "@/app/api/metrics/route";
import { PEER_HEADER } from "@/lib/telemetry/peer";
import { SITE, sessionCookie } from "./ask-auth";
import { makeAccount, ownerClient } from "./make-account";

const ask = (headers: Record<string, string>) => GET(new Request(`${SITE}/api/metrics`, { headers }));

test("the process's figures are for collectors on this machine and for administrators, and not there for others", async () => {
  const { userId, email } = await makeAccount();
  const cookie = await sessionCookie(email);
  expect((await ask({ [PEER_HEADER]: "loopback" })).status).toBe(200);
  expect((await ask({ [PEER_HEADER]: "remote" })).status).toBe(404);
  expect((await ask({})).status).toBe(404);
  expect((await ask({ [PEER_HEADER]: "remote", cookie })).status).toBe(404);
  const owner = await ownerClient();
  await owner.query("INSERT INTO role_grant (user_id, role) VALUES ($1, 'planner')", [userId]);
  expect((await ask({ [PEER_HEADER]: "remote", cookie })).status).toBe(404);
  await owner.query("INSERT INTO role_grant (user_id, role) VALUES ($1, 'admin')", [userId]);
  const answer = await ask({ [PEER_HEADER]: "remote", cookie });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/^# (HELP|TYPE) /);
});
