import type { Scale } from "./parse-options";
import type { LoadSummary } from "./summarise-load";

/** A run of requests, with the server's own processor time for each. */
export interface ServerLoad extends LoadSummary {
  cpuMsEach: number | null;
}

/** Statements sent again through plain node-postgres. */
export interface ReplayResult {
  statements: number;
  p50Ms: number | null;
  p95Ms: number | null;
}

/** One address: the application beside a bare server with the same bytes and beside its own statements. */
export interface TargetResult {
  key: string;
  label: string;
  /** First requests after a publish, when nothing is cached; absent where they cannot be compared. */
  cold: { p50Ms: number | null; maxMs: number | null } | null;
  /** Cached, one request at a time and eight. */
  one: ServerLoad;
  eight: ServerLoad;
  bareOne: LoadSummary;
  bareEight: LoadSummary;
  /** What the application asks the database for a first and for a later answer. */
  coldStatements: ReplayResult | null;
  warmStatements: ReplayResult | null;
}

/** One file, fetched whole unless it took too long. */
export interface ExportResult {
  key: string;
  label: string;
  megabytes: number;
  complete: boolean;
  firstByteMs: number;
  mbPerSecond: number;
  bareMbPerSecond: number;
  /** Same statements through node-postgres, its bytes taken to be the file's; null where the recording was cut off. */
  plainMbPerSecond: number | null;
  statements: number;
  residentMbBefore: number;
  residentMbPeak: number;
}

/** How much the browser has to fetch for the overview. */
export interface PageWeight {
  htmlKb: number;
  htmlGzipKb: number;
  scripts: number;
  scriptGzipKb: number;
}

/** Everything measured at one scale. */
export interface ScaleResult {
  scale: Scale;
  /** Web server's process started to its first ready answer, asked ten times a second; and the first page after. */
  readyMs: number;
  firstPageMs: number;
  residentMbReady: number;
  residentMbEnd: number;
  /** Null where the page does not answer. */
  page: PageWeight | null;
  targets: TargetResult[];
  exports: ExportResult[];
  /** What could not be measured and why. */
  problems: string[];
}

/** Time of the homogeneity index over made-up structures of both scales' sizes. */
export interface HomogeneityResult {
  provinceMs: number;
  nationalMs: number;
  /** Expected growth: it is proportional to the number of parks. */
  parksRatio: number;
}

/** One run of the benchmark. */
export interface BenchResult {
  at: string;
  machine: string;
  loadSeconds: number;
  homogeneity: HomogeneityResult;
  scales: ScaleResult[];
  /** Scales that could not be measured and why. */
  problems: string[];
}
