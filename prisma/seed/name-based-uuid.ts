import { createHash } from "node:crypto";

/** A UUID that follows from a name (RFC 9562 version 8, SHA-256): the same name always has the same key. */
export function nameBasedUuid(name: string): string {
  const bytes = createHash("sha256").update(`parkscope/${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
