import type pg from "pg";
import { eventLoopDelay, SAMPLING_S } from "./event-loop-delay";
import type { Metric } from "./format-metrics";
import { DURATION_BOUNDS_S, type RequestCounters, requestCounters } from "./request-counters";

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: "gauge",
  samples: [{ value }],
});

const counter = (name: string, help: string, value: number): Metric => ({
  ...gauge(name, help, value),
  type: "counter",
});

/** A class counts every answer at most as slow as its bound, so the classes add up as they go. */
function durations({ durations: counts, totalSeconds }: RequestCounters): Metric {
  let sum = 0;
  const buckets = counts.map((count, index) => {
    sum += count;
    return { ending: "_bucket", labels: { le: String(DURATION_BOUNDS_S[index] ?? "+Inf") }, value: sum };
  });
  return {
    name: "http_request_duration_seconds",
    help: "Time from the first byte of a request to the last of its answer.",
    type: "histogram",
    samples: [...buckets, { ending: "_sum", value: totalSeconds }, { ending: "_count", value: sum }],
  };
}

function answered({ answered: counts }: RequestCounters): Metric {
  const samples = [...counts].map(([key, value]) => {
    const [method = "", status = ""] = key.split(" ");
    return { labels: { method, status }, value };
  });
  return { name: "http_requests_total", help: "Requests answered, by method and status.", type: "counter", samples };
}

/**
 * Reads what this process can tell about itself.
 *
 * @param connections the pool whose use is reported
 * @param datasetVersion version of the published data, null while there is none: the metric is then left out
 */
export function listMetrics(connections: pg.Pool, datasetVersion: number | null): Metric[] {
  const { user, system } = process.cpuUsage();
  // What is sampled includes the sampling timer's own interval.
  const lag = (percentile: number) => Math.max(0, eventLoopDelay().percentile(percentile) / 1e9 - SAMPLING_S);
  const requests = requestCounters();
  const version = datasetVersion === null ? [] : [datasetVersion];
  return [
    counter("process_cpu_seconds_total", "Processor time used.", (user + system) / 1e6),
    gauge("process_resident_memory_bytes", "Memory held.", process.memoryUsage.rss()),
    gauge("process_start_time_seconds", "When the process began, Unix time.", Date.now() / 1000 - process.uptime()),
    gauge("nodejs_eventloop_lag_p50_seconds", "Median delay of the event loop.", lag(50)),
    gauge("nodejs_eventloop_lag_p99_seconds", "99th percentile of the event loop's delay.", lag(99)),
    answered(requests),
    durations(requests),
    {
      name: "parkscope_db_pool_connections",
      help: "Connections to the database, and requests waiting for one.",
      type: "gauge",
      samples: [
        { labels: { state: "open" }, value: connections.totalCount },
        { labels: { state: "idle" }, value: connections.idleCount },
        { labels: { state: "waiting" }, value: connections.waitingCount },
      ],
    },
    ...version.map((value) => gauge("parkscope_dataset_version", "Version of the published data.", value)),
  ];
}
