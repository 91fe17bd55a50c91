import { parseArgs } from "node:util";

/**
 * Reads `--only overview,parks` and `--url http://127.0.0.1:3000`.
 *
 * @returns names of pages, empty for all; address of a running server, null to serve one for the occasion
 * @throws TypeError for an option there is not
 */
export function parseOptions(args: string[]): { only: string[]; url: string | null } {
  const { values } = parseArgs({ args, options: { only: { type: "string" }, url: { type: "string" } } });
  return {
    only: (values.only ?? "").split(",").filter((name) => name !== ""),
    url: values.url?.replace(/\/$/, "") ?? null,
  };
}
