import type { ChartWording } from "@/lib/charts/chart-input";
import type { ChartModel } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import { prepareMap } from "@/lib/charts/prepare-map";
import { prepareMatrix } from "@/lib/charts/prepare-matrix";
import { prepareMultiples } from "@/lib/charts/prepare-multiples";
import { prepareRanked } from "@/lib/charts/prepare-ranked";
import { prepareScatter } from "@/lib/charts/prepare-scatter";
import { prepareStackedShare } from "@/lib/charts/prepare-stacked-share";
import { prepareTrend } from "@/lib/charts/prepare-trend";
import { GUANGDONG_TILES } from "@/lib/charts/tile-grid";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { numberWriter } from "@/lib/charts/wording/number-writer";
import { summariseTrend } from "@/lib/charts/wording/summarise-trend";
import { SAMPLE_WORDS, type SampleWords } from "./sample-words";

const YEARS = ["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"];
const categories = YEARS.map((year) => ({ key: year, tick: year, label: year }));

/** A wave that looks like data and is the same on every machine. */
const wave = (at: number, shift: number, height = 100): number =>
  Math.round((height + at * 6 + Math.sin(at * 1.7 + shift) * 18) * 10) / 10;

/**
 * One chart of every kind at least, with what goes wrong first: absent values, one point alone, very long names, preliminary
 * values. Pure, made up, in both languages.
 */
export function chartSamples(texts: ChartTexts): ChartModel[] {
  const words = SAMPLE_WORDS[texts.locale];
  return [
    ...trends(texts, words),
    stacked(texts, words),
    ranked(texts, words),
    scatter(texts, words),
    ...matrices(texts, words),
    ...multiples(texts, words),
    ...maps(texts, words),
  ];
}

function wording({ locale, chart }: ChartTexts, words: SampleWords, id: string, title: string): ChartWording {
  const permalink = `/${locale}/design#${id}`;
  return {
    id,
    title,
    subtitle: words.subtitle,
    source: chart("source", { sources: words.source }),
    cutOff: words.cutOff,
    sample: chart("sample"),
    notes: [],
    definition: null,
    rowHeading: words.row,
    files: {
      permalink,
      chart: null,
      rows: { csv: "/api/v1/exports/parks.csv", xlsx: "/api/v1/exports/parks.xlsx", count: 109 },
      citation: `${title} ${permalink}`,
    },
  };
}

const write = (texts: ChartTexts) => numberWriter(texts, { tick: 0, cell: 1, full: 1 });

function trends(texts: ChartTexts, words: SampleWords): ChartModel[] {
  const series = (gap: boolean) => [
    {
      key: "first",
      label: words.output,
      heading: words.output,
      color: roleColor("primary"),
      values: YEARS.map((_, at) =>
        gap && (at === 3 || at === 4)
          ? { value: null, reason: words.reason }
          : { value: wave(at, 0), ...(at > 6 ? { preliminary: true } : {}) },
      ),
    },
    {
      key: "second",
      label: words.investment,
      heading: words.investment,
      color: roleColor("secondary"),
      values: YEARS.map((_, at) => ({ value: wave(at, 2, 60) })),
    },
  ];
  const input = (id: string, title: string, gap = true) => ({
    wording: wording(texts, words, id, title),
    categories,
    series: series(gap),
    annotations: [{ kind: "level" as const, value: 120, label: words.level }],
    write: write(texts),
    summarise: summariseTrend(texts),
  });
  const [one] = series(false);
  const alone = {
    ...input("sample-one-point", words.onePoint),
    categories: categories.slice(-1),
    series: one ? [{ ...one, values: one.values.slice(-1) }] : [],
    annotations: [],
  };
  return [
    prepareTrend("line", input("sample-line", words.line)),
    prepareTrend("bar", input("sample-bar", words.bar)),
    prepareTrend("line", alone),
  ];
}

function stacked(texts: ChartTexts, words: SampleWords): ChartModel {
  return prepareStackedShare({
    wording: wording(texts, words, "sample-stacked", words.stacked),
    form: "bar",
    categories,
    parts: words.industries.map(({ key, label }, part) => ({
      key,
      label,
      amounts: YEARS.map((_, at) => (at === 0 ? 0 : wave(at, part))),
    })),
    othersLabel: words.others,
    absentReason: words.reason,
    write: numberWriter(texts, { tick: 0, cell: 1, full: 1 }, "%"),
    summarise: (shares) => shares.map(({ label }) => label).join(", "),
  });
}

function ranked(texts: ChartTexts, words: SampleWords): ChartModel {
  return prepareRanked({
    wording: wording(texts, words, "sample-ranked", words.ranked),
    rows: [
      { key: "long", label: words.longName, value: { value: 312 } },
      ...words.parks.map((label, at) => ({ key: label, label, value: { value: wave(at, 1), preliminary: at === 2 } })),
      { key: "absent", label: words.absentName, value: { value: null, reason: words.reason } },
    ],
    shown: 8,
    valueHeading: words.output,
    level: { value: 140, label: words.level },
    write: write(texts),
    summarise: ({ count, absent }) => words.counted(count, absent),
  });
}

function scatter(texts: ChartTexts, words: SampleWords): ChartModel {
  const things = Array.from({ length: 40 }, (_, at) => ({
    key: `p${at}`,
    label: words.parks[at % words.parks.length] ?? "",
    x: at === 5 ? { value: null, reason: words.reason } : { value: Math.abs(wave(at, at, 20)) % 97 },
    y: { value: Math.abs(wave(at * 7, at * 2, 40)) % 83, ...(at === 7 ? { preliminary: true } : {}) },
    size: at === 9 ? { value: null, reason: words.reason } : { value: (at * 37) % 100 },
    group: ["first", "second"][at % 2] ?? "first",
    href: `/${texts.locale}#p${at}`,
  }));
  return prepareScatter({
    wording: wording(texts, words, "sample-scatter", words.scatter),
    x: { heading: words.investment, write: write(texts), fromZero: true },
    y: { heading: words.output, write: write(texts), fromZero: true },
    size: { heading: words.area, write: write(texts), note: words.areaNote },
    things,
    groups: [
      { key: "first", label: words.groups[0], color: roleColor("primary") },
      { key: "second", label: words.groups[1], color: roleColor("secondary") },
    ],
    named: things.slice(0, 8).map(({ key }) => key),
    quadrants: { x: { value: 50, label: words.level }, y: { value: 40, label: words.level }, words: words.quadrants },
    summarise: ({ count, absent }) => words.counted(count, absent),
  });
}

function matrices(texts: ChartTexts, words: SampleWords): ChartModel[] {
  return [6, 32, 109].map((count) => {
    const lines = Array.from({ length: count }, (_, at) => ({
      key: `m${at}`,
      label: `${words.parks[at % words.parks.length]} ${at + 1}`,
    }));
    return prepareMatrix({
      wording: wording(texts, words, `sample-matrix-${count}`, words.matrix(count)),
      rows: lines,
      columns: lines,
      values: lines.map((_, row) =>
        lines.map((__, column) => {
          const [low, high] = [Math.min(row, column), Math.max(row, column)];
          if (low === 2 && high !== 2) return { value: null, reason: words.reason };
          return {
            value: low === high ? 1 : Math.round((0.5 + 0.5 * Math.sin(low / 5) * Math.cos(high / 7)) * 1000) / 1000,
          };
        }),
      ),
      band: (low, high) => `${low ?? 0}–${high ?? 1}`,
      heading: words.similarity,
      absentLabel: words.reason,
      diagonal: true,
      write: numberWriter(texts, { tick: 1, cell: 3, full: count > 6 ? 3 : 2 }),
      ...(count > 40
        ? {
            table: {
              caption: words.similarity,
              columns: [{ key: "row", heading: words.row, align: "start" as const }],
              rows: [],
            },
          }
        : {}),
      summarise: ({ rows, absent }) => words.counted(rows, absent),
    });
  });
}

function multiples(texts: ChartTexts, words: SampleWords): ChartModel[] {
  const panels = [...words.parks, words.longName].map((label, part) => ({
    key: `s${part}`,
    label,
    unit: words.unit,
    heading: label,
    values: YEARS.map((_, at) =>
      part === 1 && at < 4
        ? { value: null, reason: words.reason }
        : { value: wave(at, part, 40 * (part + 1)), ...(at === 8 ? { preliminary: true } : {}) },
    ),
    write: write(texts),
  }));
  return (["own", "common"] as const).map((scale) =>
    prepareMultiples({
      wording: wording(texts, words, `sample-multiples-${scale}`, words.multiples),
      form: scale === "own" ? "line" : "bar",
      scale,
      scaleNote: words.scale[scale],
      categories,
      panels,
      summarise: summariseTrend(texts),
    }),
  );
}

function maps(texts: ChartTexts, words: SampleWords): ChartModel[] {
  const input = (id: string, cities: string[]) => ({
    wording: wording(texts, words, id, words.map),
    cities: cities.map((code, at) => ({
      code,
      label: words.cities[code] ?? code,
      value: at === 3 ? { value: null, reason: words.reason } : { value: wave(at * 3, 0, 200) },
      href: `/${texts.locale}#${code}`,
    })),
    cityHeading: words.output,
    band: (low: number | null, high: number | null) => `${low ?? 0}–${high ?? ""}`,
    absentLabel: words.reason,
    writeCity: write(texts),
    parks: [
      {
        code: "a",
        label: words.parks[0] ?? "",
        longitude: 113.6,
        latitude: 24.8,
        value: { value: 90 },
        href: `/${texts.locale}#a`,
      },
      {
        code: "b",
        label: words.parks[1] ?? "",
        longitude: 114.4,
        latitude: 23.1,
        value: { value: null, reason: words.reason },
      },
    ],
    parkHeading: words.investment,
    writePark: write(texts),
    summarise: () => words.map,
  });
  const codes = Object.keys(GUANGDONG_TILES);
  return [
    prepareMap(input("sample-map", codes)),
    prepareMap({ ...input("sample-tiles", codes), form: "tiles" }),
    prepareMap(input("sample-selection", codes.slice(0, 4))),
  ];
}
