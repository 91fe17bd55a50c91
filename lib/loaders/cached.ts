import type { Dataset } from "@/lib/data/dataset/get-dataset";

const MAX_ENTRIES = 2000;
const MAX_BYTES = 128 * 1024 * 1024;
/** Bytes a number, key or short string costs in memory, roughly: enough to bound the cache, not to account for it. */
const BYTES_PER_CHARACTER = 2;

type Entry = { value: Promise<unknown>; bytes: number };
type Store = { entries: Map<string, Entry>; bytes: number };

// On the global object, for the server bundles pages and route handlers apart and both are to share what one computed.
const held = globalThis as typeof globalThis & { parkscopeViews?: Store };

function store(): Store {
  held.parkscopeViews ??= { entries: new Map(), bytes: 0 };
  return held.parkscopeViews;
}

function forget(key: string, entry: Entry): void {
  const { entries } = store();
  if (entries.get(key) !== entry) return;
  entries.delete(key);
  store().bytes -= entry.bytes;
}

function weigh(key: string, entry: Entry, value: unknown): void {
  const views = store();
  if (views.entries.get(key) !== entry) return;
  entry.bytes = approximateBytes(value);
  views.bytes += entry.bytes;
  for (const [oldest, old] of views.entries) {
    if (views.entries.size <= MAX_ENTRIES && views.bytes <= MAX_BYTES) break;
    forget(oldest, old);
  }
}

function approximateBytes(value: unknown): number {
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value === "string") return value.length * BYTES_PER_CHARACTER;
  const text =
    JSON.stringify(value, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part)) ?? "";
  return text.length * BYTES_PER_CHARACTER;
}

/**
 * Answers a question once per state of the data: under (dataset version, question, arguments), so that nothing ever has to be
 * invalidated. Identical questions asked at the same time share one computation; a failure is not kept. Least recently used
 * answers go first when there are too many or they grow too large. Callers must not change what they are given.
 *
 * @param question name of the question, unique in the project
 * @param values everything the answer depends on besides the data; serialised as the key
 */
export function cached<T>(
  dataset: Pick<Dataset, "version">,
  question: string,
  values: readonly unknown[],
  compute: () => Promise<T>,
): Promise<T> {
  const { entries } = store();
  const key = JSON.stringify([dataset.version, question, ...values]);
  const known = entries.get(key);
  if (known) {
    entries.delete(key);
    entries.set(key, known);
    return known.value as Promise<T>;
  }
  const value = compute();
  const entry: Entry = { value, bytes: 0 };
  entries.set(key, entry);
  value.then(
    (result) => weigh(key, entry, result),
    () => forget(key, entry),
  );
  return value;
}
