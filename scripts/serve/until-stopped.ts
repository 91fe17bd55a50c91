import { readFileSync } from "node:fs";

const PARENT_POLL_MS = 1000;

/** The process that started this one and the one before it: npm puts a shell between itself and its scripts. */
function ancestors(): string {
  try {
    // Fields are counted after the closing bracket of the command's name; the second is the parent's number.
    const status = readFileSync(`/proc/${process.ppid}/stat`, "utf8").replace(/^.*\) /s, "");
    return `${process.ppid} ${status.split(" ")[1]}`;
  } catch {
    return String(process.ppid);
  }
}

/**
 * Calls back when this process should end: at Ctrl-C, at a termination signal, or when the npm that started it was
 * killed with no chance to pass a signal on. Called again at every further signal.
 */
export function untilStopped(stop: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  if (!process.env.npm_lifecycle_event) return;
  const begun = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === begun) return;
    clearInterval(watch);
    stop();
  }, PARENT_POLL_MS);
  watch.unref();
}
