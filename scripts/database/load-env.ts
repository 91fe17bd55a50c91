import { existsSync } from "node:fs";
import path from "node:path";
import { type Env, parseEnv } from "@/lib/config/env";
import { projectRoot } from "../project-root.mjs";

/** The parsed variables, with the data folder made absolute. */
export interface RuntimeEnv extends Env {
  /** Absolute folder of the embedded server. */
  postgresHome: string;
}

/**
 * Reads `.env` in the project's folder, whose lines yield to variables already set, and parses all variables.
 *
 * @throws one line naming every wrong variable
 */
export function loadEnv(): RuntimeEnv {
  const file = path.join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const env = parseEnv(process.env);
  const dataDir = path.resolve(projectRoot, env.DATA_DIR);
  return { ...env, DATA_DIR: dataDir, postgresHome: path.join(dataDir, "postgres") };
}
