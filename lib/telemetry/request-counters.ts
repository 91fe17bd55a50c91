/** Upper bounds in seconds of the classes answers are counted in; the last class, without a bound, is implied. */
export const DURATION_BOUNDS_S = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

/** Requests answered since the process began. */
export interface RequestCounters {
  /** Number by `METHOD status`. */
  answered: Map<string, number>;
  /** Number by class of duration, one more than there are bounds. */
  durations: number[];
  totalSeconds: number;
}

const held = globalThis as typeof globalThis & { parkscopeRequests?: RequestCounters };

/** The process's counters. On the global object, for the server bundles the counting and the reading side apart. */
export function requestCounters(): RequestCounters {
  held.parkscopeRequests ??= {
    answered: new Map(),
    durations: new Array<number>(DURATION_BOUNDS_S.length + 1).fill(0),
    totalSeconds: 0,
  };
  return held.parkscopeRequests;
}
