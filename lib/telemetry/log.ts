import pino from "pino";
import { parseEnv } from "@/lib/config/env";

const held = globalThis as typeof globalThis & { parkscopeLog?: pino.Logger };

/** The process's log: JSON lines on standard output from LOG_LEVEL up, secrets left out. */
export function log(): pino.Logger {
  held.parkscopeLog ??= pino({
    level: parseEnv(process.env).LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["headers.cookie", "headers.authorization", "password", "*.password"],
  });
  return held.parkscopeLog;
}
