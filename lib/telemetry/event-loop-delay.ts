import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";

const held = globalThis as typeof globalThis & { parkscopeEventLoop?: IntervalHistogram };

/** Histogram, in nanoseconds, of how late this process's timers fire; measuring begins with the first call. */
export function eventLoopDelay(): IntervalHistogram {
  if (!held.parkscopeEventLoop) {
    held.parkscopeEventLoop = monitorEventLoopDelay({ resolution: 20 });
    held.parkscopeEventLoop.enable();
  }
  return held.parkscopeEventLoop;
}
