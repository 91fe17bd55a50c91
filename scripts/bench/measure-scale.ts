import type { DatabaseUrls } from "../database/database-urls";
import type { ExportResult, ScaleResult, TargetResult } from "./bench-result";
import { measureExport } from "./measure-export";
import { measurePage } from "./measure-page";
import { type Measurement, measureTarget } from "./measure-target";
import type { BenchOptions, Scale } from "./parse-options";
import { recordStatements } from "./record-statements";
import { requestOnce } from "./request-once";
import { serverFigures } from "./server-figures";
import type { Child } from "./start-child";
import { startMeasured } from "./start-measured";
import { EXPORTS, TARGETS, type Target } from "./targets";

/** What one scale is measured with. */
export interface ScalePlan {
  scale: Scale;
  database: DatabaseUrls;
  options: BenchOptions;
  client: Child;
  folder: string;
  say: (line: string) => void;
}

const PAGE = "/zh-CN";

/** Measures everything at one scale. An address that fails is reported and the others are measured all the same. */
export async function measureScale({ scale, database, options, client, folder, say }: ScalePlan): Promise<ScaleResult> {
  const problems: string[] = [];
  const attempt = async <T>(label: string, measure: () => Promise<T>): Promise<T | null> => {
    say(`  ${label}`);
    try {
      return await measure();
    } catch (error) {
      problems.push(`${label}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  const each = async <T>(targets: Target[], measure: (target: Target) => Promise<T>): Promise<T[]> => {
    const results: T[] = [];
    for (const target of targets) {
      const result = await attempt(target.label, () => measure(target));
      if (result !== null) results.push(result);
    }
    return results;
  };

  say(`${scale}: writing down what is asked of the database`);
  const { exportSeconds, loadSeconds, coldRounds } = options;
  const plan = { database, targets: TARGETS, exports: EXPORTS, exportSeconds, client, folder };
  const recordings = await recordStatements(plan);

  say(`${scale}: measuring`);
  const begun = performance.now();
  const web = await startMeasured(database);
  try {
    const readyMs = performance.now() - begun;
    const { address } = web;
    const firstPageMs = (await requestOnce(address + PAGE, {})).ms;
    const residentMbReady = (await serverFigures(address)).residentMb;
    const measurement: Measurement = { address, database, client, loadSeconds, coldRounds, folder, recordings };
    const page = await attempt("weight of the overview page", () => measurePage(address + PAGE));
    const targets: TargetResult[] = await each(TARGETS, (target) => measureTarget(measurement, target));
    const exports: ExportResult[] = await each(EXPORTS, (target) => measureExport(measurement, target, exportSeconds));
    const residentMbEnd = (await serverFigures(address)).residentMb;
    return { scale, readyMs, firstPageMs, residentMbReady, residentMbEnd, page, targets, exports, problems };
  } finally {
    web.stop();
    await web.ended;
  }
}
