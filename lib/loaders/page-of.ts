import { Refusal } from "@/lib/domain/refusal";
import type { Paging } from "@/lib/schemas/api/parameters";

/** A part of a list, and where it stands in the whole. */
export type Page<T> = {
  rows: T[];
  total: number;
  page: number | null;
  pageSize: number | null;
  nextCursor: string | null;
};

const DEFAULT_SIZE = 50;

/** A code or other short key of a row, as it can stand in a cursor. */
export const isCursorCode = (key: string): boolean => /^[\w.:-]{1,60}$/.test(key);

/** Cursors are opaque to those who carry them: the keys of the last row seen. */
export const encodeCursor = (keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys)).toString("base64url");

/**
 * Keys of the last row seen; null for the empty cursor, which stands before the first row.
 *
 * @param forms whether a text can be the key at each place
 * @throws Refusal `malformed` when the text is not a cursor with keys of these forms
 */
export function decodeCursor(cursor: string, forms: readonly ((key: string) => boolean)[]): string[] | null {
  if (cursor === "") return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const fits = (key: unknown, i: number) => typeof key === "string" && forms[i]?.(key);
    if (Array.isArray(read) && read.length === forms.length && read.every(fits)) return read;
  } catch {
    // Falls through to the refusal: what cannot be read is no cursor.
  }
  throw new Refusal("malformed", [{ parameter: "cursor", code: "cursor-malformed" }]);
}

/** @throws Refusal `malformed` when both ways of paging are asked for at once */
export function refuseBothPagings({ page, cursor }: Paging): void {
  if (page !== undefined && cursor !== undefined)
    throw new Refusal("malformed", [{ parameter: "cursor", code: "page-and-cursor" }]);
}

/**
 * Cuts a page out of a sorted list.
 *
 * @param keyOf unique key of a row, by which a cursor finds its place again
 * @param whole whether the list comes whole when neither a size nor a cursor is asked for
 */
export function pageOf<T>(sorted: readonly T[], paging: Paging, keyOf: (row: T) => string, whole = false): Page<T> {
  refuseBothPagings(paging);
  const total = sorted.length;
  if (whole && paging.page === undefined && paging.pageSize === undefined && paging.cursor === undefined)
    return { rows: [...sorted], total, page: null, pageSize: null, nextCursor: null };
  const size = paging.pageSize ?? DEFAULT_SIZE;
  const start =
    paging.cursor === undefined ? ((paging.page ?? 1) - 1) * size : placeAfter(sorted, paging.cursor, keyOf);
  const rows = sorted.slice(start, start + size);
  const last = rows.at(-1);
  return {
    rows,
    total,
    page: paging.cursor === undefined ? (paging.page ?? 1) : null,
    pageSize: size,
    nextCursor: last !== undefined && start + size < total ? encodeCursor([keyOf(last)]) : null,
  };
}

function placeAfter<T>(sorted: readonly T[], cursor: string, keyOf: (row: T) => string): number {
  const keys = decodeCursor(cursor, [isCursorCode]);
  if (keys === null) return 0;
  const place = sorted.findIndex((row) => keyOf(row) === keys[0]);
  if (place < 0) throw new Refusal("malformed", [{ parameter: "cursor", code: "cursor-malformed" }]);
  return place + 1;
}
