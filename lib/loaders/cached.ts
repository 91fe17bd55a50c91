const MAX_ENTRIES = 2000;
const MAX_BYTES = 128 * 1024 * 1024;
/** Bytes a number, key or short string costs in memory, roughly: enough to bound the cache, not to account for it. */
const BYTES_PER_CHARACTER = 2;

/** What the answers kept are of: a state of the data that is never given the same version as another. */
type State = { version: number | string };
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

/** Weighs a part of a long list for the whole, so that weighing costs less than computing. */
const SAMPLE = 64;

function approximateBytes(value: unknown): number {
  if (typeof value === "string") return (value.length + 2) * BYTES_PER_CHARACTER;
  if (typeof value !== "object" || value === null) return 8 * BYTES_PER_CHARACTER;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof Map || value instanceof Set) return bytesOfList(value.size, value);
  if (Array.isArray(value)) return bytesOfList(value.length, value);
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + (name.length + 4) * BYTES_PER_CHARACTER + approximateBytes(part),
    2 * BYTES_PER_CHARACTER,
  );
}

function bytesOfList(size: number, parts: Iterable<unknown>): number {
  const step = Math.ceil(size / SAMPLE);
  let [at, bytes, weighed] = [0, 0, 0];
  for (const part of parts) {
    if (at++ % step !== 0) continue;
    bytes += approximateBytes(part);
    weighed++;
  }
  return weighed === 0 ? BYTES_PER_CHARACTER : (bytes / weighed) * size;
}

/** The answer to a question if it has been computed, or is being; asking makes nothing. Arguments as those of `cached`. */
export function known<T>(state: State, question: string, values: readonly unknown[]): Promise<T> | undefined {
  return store().entries.get(JSON.stringify([state.version, question, ...values]))?.value as Promise<T> | undefined;
}

/**
 * Answers a question once per state of the data: under (version, question, arguments), so that nothing ever has to be
 * invalidated. Identical questions asked at the same time share one computation; a failure is not kept. Least recently used
 * answers go first when there are too many or they grow too large. Callers must not change what they are given.
 *
 * @param state the data set, or part of it that changes less often (`cachedReference`)
 * @param question name of the question, unique in the project
 * @param values everything the answer depends on besides the data; serialised as the key
 */
export function cached<T>(
  state: State,
  question: string,
  values: readonly unknown[],
  compute: () => Promise<T>,
): Promise<T> {
  const { entries } = store();
  const key = JSON.stringify([state.version, question, ...values]);
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
