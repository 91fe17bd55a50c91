import { percentile } from "./percentile";

/** What came back from one run of requests. */
export interface LoadRun {
  /** Time of each answer, request sent to last byte, milliseconds. */
  latenciesMs: number[];
  /** Wall-clock length of the run, seconds. */
  seconds: number;
  /** Bytes of all bodies as they crossed the wire. */
  bytes: number;
  /** Answers of another status than the one wanted. */
  failures: number;
}

/** One run of requests in a few figures. */
export interface LoadSummary {
  requests: number;
  failures: number;
  p50Ms: number | null;
  p95Ms: number | null;
  perSecond: number | null;
  /** Mean size of a body on the wire. */
  bytesEach: number | null;
}

/** Failed requests count as failures only, never among the times. */
export function summariseLoad({ latenciesMs, seconds, bytes, failures }: LoadRun): LoadSummary {
  const requests = latenciesMs.length;
  return {
    requests,
    failures,
    p50Ms: percentile(latenciesMs, 0.5),
    p95Ms: percentile(latenciesMs, 0.95),
    perSecond: requests > 0 && seconds > 0 ? requests / seconds : null,
    bytesEach: requests > 0 ? bytes / requests : null,
  };
}
