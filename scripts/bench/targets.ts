/** One address whose answers are measured. */
export interface Target {
  key: string;
  /** What is measured, in full: it stands in the first column of the results. */
  label: string;
  path: string;
  headers: Record<string, string>;
  status: 200 | 304;
}

const IDENTITY = { "accept-encoding": "identity" };

/** Requests measured for latency and rate. */
export const TARGETS: Target[] = [
  {
    key: "overview-page",
    label: "overview page /zh-CN, gzip as browsers ask",
    path: "/zh-CN",
    headers: { "accept-encoding": "gzip" },
    status: 200,
  },
  {
    key: "overview-page-plain",
    label: "overview page /zh-CN, uncompressed as behind a compressing proxy",
    path: "/zh-CN",
    headers: IDENTITY,
    status: 200,
  },
  {
    key: "overview-api",
    label: "overview API, period 2024",
    path: "/api/v1/overview?period=2024",
    headers: IDENTITY,
    status: 200,
  },
  {
    key: "overview-api-304",
    label: "overview API, period 2024, not modified (304)",
    path: "/api/v1/overview?period=2024",
    headers: { ...IDENTITY, "if-none-match": "*" },
    status: 304,
  },
  {
    key: "register-page",
    label: "register page /zh-CN/parks by output, uncompressed",
    path: "/zh-CN/parks?period=2024&sort=-outputWanYuan",
    headers: IDENTITY,
    status: 200,
  },
  {
    key: "park-page",
    label: "a park's file /zh-CN/parks/GD-4402-001, uncompressed",
    path: "/zh-CN/parks/GD-4402-001?period=2024",
    headers: IDENTITY,
    status: 200,
  },
  {
    key: "search-api",
    label: "search API, two letters",
    path: "/api/v1/search?q=sg",
    headers: IDENTITY,
    status: 200,
  },
  {
    key: "parks-api",
    label: "parks list API, page of 50 by output",
    path: "/api/v1/parks?period=2024&pageSize=50&sort=-outputWanYuan",
    headers: IDENTITY,
    status: 200,
  },
  {
    key: "projects-50",
    label: "projects, page of 50 (exports/projects.json?pageSize=50)",
    path: "/api/v1/exports/projects.json?pageSize=50",
    headers: IDENTITY,
    status: 200,
  },
];

/** Files measured for throughput and memory, all rows. */
export const EXPORTS: Target[] = ["observations", "projects"].map((dataset) => ({
  key: `${dataset}-csv`,
  label: `exports/${dataset}.csv, all rows`,
  path: `/api/v1/exports/${dataset}.csv`,
  headers: IDENTITY,
  status: 200,
}));
