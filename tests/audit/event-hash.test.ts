import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type AuditContent, eventHash } from "@/lib/audit/event-hash";

const event: AuditContent = {
  at: "2025-10-20T08:00:00.000Z",
  actorUserId: null,
  actor: "seed",
  action: "seed.load",
  subject: "dataset:1",
  parkCode: null,
  changes: [{ field: "version", from: null, to: "1" }],
};

test("is SHA-256 over JSON with its keys in order", () => {
  const json =
    '{"action":"seed.load","actor":"seed","actorUserId":null,"at":"2025-10-20T08:00:00.000Z","changes":[{"field":"version","from":null,"to":"1"}],"parkCode":null,"previousHash":null,"subject":"dataset:1"}';
  expect(eventHash(event, null)).toBe(createHash("sha256").update(json).digest("hex"));
});

test("does not depend on the order of keys, which a database may change", () => {
  const turned = Object.fromEntries(Object.entries(event).reverse()) as AuditContent;
  expect(eventHash({ ...turned, changes: [{ to: "1", from: null, field: "version" }] }, "ab")).toBe(
    eventHash(event, "ab"),
  );
});

test("changes with every field and with the hash before", () => {
  const hashes = [
    eventHash(event, null),
    eventHash(event, "00"),
    eventHash({ ...event, actor: "someone" }, null),
    eventHash({ ...event, parkCode: "GD-4402-001" }, null),
    eventHash({ ...event, changes: [{ field: "version", from: null, to: "2" }] }, null),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});
