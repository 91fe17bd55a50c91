import type { BenchResult, ScaleResult } from "./bench-result";
import { formatFigure as figure } from "./format-figure";
import type { Table } from "./format-table";
import { quotient } from "./quotient";

const SIZE = {
  province: "province: 109 parks, some 12,000 projects",
  national: "national: 2,700 parks, 1,000,000 projects",
} as const;

function answers({ scale, targets }: ScaleResult): Table {
  return {
    title: `Answers, ${SIZE[scale]}`,
    note: "Milliseconds. `first` is the first request after a publish, nothing cached; the rest are cached, with one and with eight requests under way. `CPU` is the server's own processor time for one request of the eight.",
    headings: ["", "kB", "first p50", "max", "1: p50", "p95", "req/s", "8: p50", "p95", "req/s", "CPU", "failed"],
    rows: targets.map(({ label, cold, one, eight }) => [
      label,
      figure(quotient(one.bytesEach, 1000)),
      figure(cold?.p50Ms ?? null),
      figure(cold?.maxMs ?? null),
      figure(one.p50Ms),
      figure(one.p95Ms),
      figure(one.perSecond),
      figure(eight.p50Ms),
      figure(eight.p95Ms),
      figure(eight.perSecond),
      figure(eight.cpuMsEach),
      String(one.failures + eight.failures),
    ]),
  };
}

function beside({ scale, targets }: ScaleResult): Table {
  return {
    title: `Beside the least possible, ${scale}`,
    note: "`bare` is a node:http server with the same bytes; `plain` is node-postgres sending the statements the application was seen to send, `n` of them. Ratios are the application's time over the other's (1 is as fast), for req/s the other's over the application's.",
    headings: [
      "",
      "bare 1: p50",
      "ratio",
      "bare 8: req/s",
      "ratio",
      "n first",
      "plain p50",
      "p95",
      "ratio",
      "n cached",
      "plain p50",
      "ratio",
    ],
    rows: targets.map(({ label, cold, one, eight, bareOne, bareEight, coldStatements, warmStatements }) => [
      label,
      figure(bareOne.p50Ms),
      figure(quotient(one.p50Ms, bareOne.p50Ms)),
      figure(bareEight.perSecond),
      figure(quotient(bareEight.perSecond, eight.perSecond)),
      figure(coldStatements?.statements ?? null),
      figure(coldStatements?.p50Ms ?? null),
      figure(coldStatements?.p95Ms ?? null),
      figure(quotient(cold?.p50Ms, coldStatements?.p50Ms)),
      figure(warmStatements?.statements ?? null),
      figure(warmStatements?.p50Ms ?? null),
      figure(quotient(one.p50Ms, warmStatements?.p50Ms)),
    ]),
  };
}

function files({ scale, exports }: ScaleResult): Table {
  return {
    title: `Exports, ${SIZE[scale]}`,
    note: "MB/s to disk. `plain` is node-postgres running the same statements and throwing the rows away, counted as the file's bytes. `RSS` is the server's resident memory before the fetch and at its highest during it.",
    headings: [
      "",
      "MB",
      "whole",
      "first byte ms",
      "MB/s",
      "bare",
      "ratio",
      "n",
      "plain",
      "ratio",
      "RSS MB",
      "peak",
      "growth",
    ],
    rows: exports.map((file) => [
      file.label,
      figure(file.megabytes),
      file.complete ? "yes" : "cut off",
      figure(file.firstByteMs),
      figure(file.mbPerSecond),
      figure(file.bareMbPerSecond),
      figure(quotient(file.bareMbPerSecond, file.mbPerSecond)),
      String(file.statements),
      figure(file.plainMbPerSecond),
      figure(quotient(file.plainMbPerSecond, file.mbPerSecond)),
      figure(file.residentMbBefore),
      figure(file.residentMbPeak),
      figure(file.residentMbPeak - file.residentMbBefore),
    ]),
  };
}

function starts(scales: ScaleResult[]): Table {
  return {
    title: "Start, weight and memory",
    note: "Milliseconds from spawning the built server to its first ready answer (asked every 100 ms), and of the first overview page after; kB of the page and of the scripts its HTML names, prefetches of later pages not included; resident memory when ready and after all measurements.",
    headings: ["", "ready ms", "first page ms", "HTML kB", "gzip", "scripts", "gzip kB", "RSS MB ready", "at end"],
    rows: scales.map(({ scale, readyMs, firstPageMs, page, residentMbReady, residentMbEnd }) => [
      scale,
      figure(readyMs),
      figure(firstPageMs),
      figure(page?.htmlKb ?? null),
      figure(page?.htmlGzipKb ?? null),
      figure(page?.scripts ?? null),
      figure(page?.scriptGzipKb ?? null),
      figure(residentMbReady),
      figure(residentMbEnd),
    ]),
  };
}

function growth(province: ScaleResult, national: ScaleResult): Table {
  const targets = national.targets.map((large) => {
    const small = province.targets.find(({ key }) => key === large.key);
    return [
      large.label,
      figure(quotient(large.cold?.p50Ms, small?.cold?.p50Ms)),
      figure(quotient(large.one.p50Ms, small?.one.p50Ms)),
      figure(quotient(large.one.p95Ms, small?.one.p95Ms)),
      figure(quotient(large.eight.perSecond, small?.eight.perSecond)),
      figure(quotient(large.eight.cpuMsEach, small?.eight.cpuMsEach)),
      figure(quotient(large.one.bytesEach, small?.one.bytesEach)),
      figure(quotient(large.coldStatements?.p50Ms, small?.coldStatements?.p50Ms)),
    ];
  });
  const exports = national.exports.map((large) => {
    const small = province.exports.find(({ key }) => key === large.key);
    const rate = figure(quotient(large.mbPerSecond, small?.mbPerSecond));
    const size = figure(quotient(large.megabytes, small?.megabytes));
    return [`${large.label} (rate: MB/s)`, "—", "—", "—", rate, "—", size, "—"];
  });
  return {
    title: "Growth, national over province",
    note: "1 is no growth; 24.8 times as many parks, some 80 times as many projects.",
    headings: ["", "first p50", "cached p50", "p95", "rate", "CPU", "bytes", "plain first p50"],
    rows: [...targets, ...exports],
  };
}

function homogeneity({ homogeneity: { provinceMs, nationalMs, parksRatio } }: BenchResult): Table {
  return {
    title: "Homogeneity index and decomposition, in this process",
    note: "Milliseconds over 31 industries; linear growth would be the parks' own ratio.",
    headings: ["", "109 parks", "2,700 parks", "ratio", "parks' ratio"],
    rows: [
      ["p50", figure(provinceMs), figure(nationalMs), figure(quotient(nationalMs, provinceMs)), figure(parksRatio)],
    ],
  };
}

/** Lays a run's figures out as tables: per scale, then growth where both scales were measured. */
export function tables(result: BenchResult): Table[] {
  const [province, national] = (["province", "national"] as const).map((wanted) =>
    result.scales.find(({ scale }) => scale === wanted),
  );
  return [
    starts(result.scales),
    ...result.scales.flatMap((scale) => [answers(scale), beside(scale), files(scale)]),
    ...(province && national ? [growth(province, national)] : []),
    homogeneity(result),
  ];
}
