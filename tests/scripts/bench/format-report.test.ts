import { expect, test } from "vitest";
import type { BenchResult, ScaleResult, ServerLoad } from "@/scripts/bench/bench-result";
import { formatReport } from "@/scripts/bench/format-report";
import type { Scale } from "@/scripts/bench/parse-options";

const load = (p50Ms: number): ServerLoad => ({
  requests: 100,
  failures: 0,
  p50Ms,
  p95Ms: p50Ms * 2,
  perSecond: 1000 / p50Ms,
  bytesEach: 2000,
  cpuMsEach: p50Ms / 2,
});

const measured = (scale: Scale, times: number): ScaleResult => ({
  scale,
  readyMs: 800,
  firstPageMs: 300,
  residentMbReady: 150,
  residentMbEnd: 200,
  page: null,
  targets: [
    {
      key: "a",
      label: "answer A",
      cold: { p50Ms: 50 * times, maxMs: 60 * times },
      one: load(4 * times),
      eight: load(20 * times),
      bareOne: load(0.5),
      bareEight: load(1),
      coldStatements: { statements: 12, p50Ms: 25 * times, p95Ms: 30 * times },
      warmStatements: { statements: 1, p50Ms: 0.25, p95Ms: 0.5 },
    },
  ],
  exports: [
    {
      key: "f",
      label: "file F",
      megabytes: 10 * times,
      complete: times === 1,
      firstByteMs: 5,
      mbPerSecond: 8,
      bareMbPerSecond: 400,
      plainMbPerSecond: times === 1 ? 16 : null,
      statements: 7,
      residentMbBefore: 150,
      residentMbPeak: 165,
    },
  ],
  problems: [],
});

const run = (scales: ScaleResult[], problems: string[] = []): BenchResult => ({
  at: "2025-10-01T00:00:00.000Z",
  machine: "2 × a processor",
  loadSeconds: 5,
  homogeneity: { provinceMs: 0.2, nationalMs: 5, parksRatio: 2700 / 109 },
  scales,
  problems,
});

const cells = (report: string, title: string, label: string): string[] => {
  const section = report.slice(report.indexOf(`## ${title}`)).split("\n\n## ")[0] ?? "";
  const line = section.split("\n").find((row) => row.includes(label)) ?? "";
  return line
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());
};

const report = formatReport(run([measured("province", 1), measured("national", 3)]));

test("the application stands beside a bare server and its own statements, as ratios", () => {
  const expected = ["0.500", "8", "1000", "20", "12", "25", "30", "2", "1", "0.250", "16"];
  expect(cells(report, "Beside the least possible, province", "answer A").map(Number)).toEqual(expected.map(Number));
});

test("growth is national over province", () => {
  expect(cells(report, "Growth", "answer A")).toEqual(["3", "3", "3", "0.333", "3", "1", "3"]);
  expect(cells(report, "Growth", "file F")).toEqual(["—", "—", "—", "1", "—", "3", "—"]);
});

test("a file that was cut off says so and is compared with nothing", () => {
  expect(cells(report, "Exports, national", "file F").slice(1, 2)).toEqual(["cut off"]);
  expect(cells(report, "Exports, national", "file F").slice(7, 9)).toEqual(["—", "—"]);
  expect(cells(report, "Exports, province", "file F").slice(7, 9)).toEqual(["16", "2"]);
});

test("one scale alone has no growth, and what failed is named", () => {
  const alone = formatReport(run([measured("province", 1)], ["national: no room"]));
  expect(alone).not.toContain("## Growth");
  expect(alone).toContain("- national: no room");
});
