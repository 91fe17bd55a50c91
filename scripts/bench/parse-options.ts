import { parseArgs } from "node:util";

/** How much sample data: 109 parks, or 2,700 parks with 1,000,000 projects. */
export type Scale = "province" | "national";

/** What to measure and for how long. */
export interface BenchOptions {
  scales: Scale[];
  /** Length of one run of requests, seconds. */
  loadSeconds: number;
  /** Longest time one export may take before it is cut off, seconds. */
  exportSeconds: number;
  /** How often a first request after a publish is measured. */
  coldRounds: number;
}

const SCALES: Record<string, Scale[]> = {
  province: ["province"],
  national: ["national"],
  both: ["province", "national"],
};

/**
 * @param args words after `npm run bench --`
 * @throws one line naming the option that is unknown or has a wrong value
 */
export function parseOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: { quick: { type: "boolean", default: false }, scale: { type: "string", default: "both" } },
  });
  const scales = SCALES[values.scale];
  if (!scales) throw new Error(`--scale must be ${Object.keys(SCALES).join(", ")}`);
  return values.quick
    ? { scales, loadSeconds: 1, exportSeconds: 8, coldRounds: 3 }
    : { scales, loadSeconds: 5, exportSeconds: 60, coldRounds: 7 };
}
