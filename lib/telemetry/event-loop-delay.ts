import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";

/** Interval of the timer whose lateness is measured, seconds. */
export const SAMPLING_S = 0.02;

const held = globalThis as typeof globalThis & { parkscopeEventLoop?: IntervalHistogram };

/** Histogram, in nanoseconds, of how late this process's timers fire; measuring begins with the first call. */
export function eventLoopDelay(): IntervalHistogram {
  if (!held.parkscopeEventLoop) {
    held.parkscopeEventLoop = monitorEventLoopDelay({ resolution: SAMPLING_S * 1000 });
    held.parkscopeEventLoop.enable();
  }
  return held.parkscopeEventLoop;
}
