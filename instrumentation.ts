/** Runs once when the server begins, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { parseEnv } = await import("@/lib/config/env");
  const { observeRequests } = await import("@/lib/telemetry/observe-requests");
  const { eventLoopDelay } = await import("@/lib/telemetry/event-loop-delay");
  parseEnv(process.env);
  observeRequests();
  eventLoopDelay();
}
