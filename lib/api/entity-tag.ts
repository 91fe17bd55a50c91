import { createHash } from "node:crypto";
import { version } from "@/package.json";

/** What the bytes of an answer depend on. */
export type AnswerIdentity = {
  datasetVersion: number;
  /** Path with its parts filled in. */
  path: string;
  search: URLSearchParams;
  locale: string;
  /** What the asker may see; equal for all who see the same. */
  scope: string;
};

/**
 * Weak ETag of an answer, known before the answer is: the same state of the data, question, language and rights give the same
 * bytes under the same version of the program. The order of parameters does not matter.
 */
export function entityTag({ datasetVersion, path, search, locale, scope }: AnswerIdentity): string {
  const query = [...search].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const identity = JSON.stringify([version, datasetVersion, path, query, locale, scope]);
  return `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 27)}"`;
}

/** Whether `If-None-Match` names the tag; weak comparison (RFC 9110, 13.1.2). */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((candidate) => opaque(candidate) === opaque(tag));
}
