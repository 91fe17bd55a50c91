const PARENT_POLL_MS = 1000;

/**
 * Calls back when this process should end: at Ctrl-C, at a termination signal, or when the npm that started it was
 * killed with no chance to pass a signal on. Called again at every further signal.
 */
export function untilStopped(stop: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, PARENT_POLL_MS);
  watch.unref();
}
