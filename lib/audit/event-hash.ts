import { createHash } from "node:crypto";

/** What an audit event says, as it is hashed. */
export type AuditContent = {
  /** Instant, ISO 8601 in UTC with milliseconds. */
  at: string;
  actorUserId: string | null;
  actor: string;
  action: string;
  subject: string;
  parkCode: string | null;
  changes: { field: string; from: unknown; to: unknown }[];
};

/**
 * Hash of an audit event: SHA-256, hex, over the canonical JSON of its content and of the hash before it. Whoever alters,
 * removes or reorders an event breaks every hash from there on.
 *
 * @param previousHash hash of the event before; null for the first
 */
export const eventHash = (content: AuditContent, previousHash: string | null): string =>
  createHash("sha256")
    .update(canonical({ ...content, previousHash }))
    .digest("hex");

/** JSON with keys in code order at every depth and without what is undefined, so that a database may reorder them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
