import type { ChartWording, NumberWriter } from "@/lib/charts/chart-input";
import { roleColor } from "@/lib/charts/palette";
import { prepareTrend, type TrendInput } from "@/lib/charts/prepare-trend";

export const wording: ChartWording = {
  id: "output-trend",
  title: "产值连续三年增长",
  subtitle: "工业总产值,亿元,2022—2024年",
  source: "来源:园区月报",
  cutOff: "数据截至 2025-09-30",
  sample: "样例数据",
  notes: ["空心点为初步数"],
  definition: "规模以上工业企业总产值",
  files: {
    permalink: "/zh-CN?period=2024#output-trend",
    chart: {
      svg: "/api/v1/charts/output-trend.svg?lang=zh-CN",
      png: "/api/v1/charts/output-trend.png?lang=zh-CN",
      csv: "/api/v1/charts/output-trend.csv?lang=zh-CN",
      xlsx: "/api/v1/charts/output-trend.xlsx?lang=zh-CN",
    },
    rows: { csv: "/api/v1/exports/observations.csv", xlsx: "/api/v1/exports/observations.xlsx", count: 1308 },
    citation: "产值连续三年增长：工业总产值。 /zh-CN?period=2024#output-trend",
  },
  rowHeading: "年份",
};

export const write: NumberWriter = {
  tick: (value) => String(value),
  cell: (value) => value.toFixed(1),
  full: (value) => `${value} 亿元`,
  absent: "—",
  preliminaryMark: "*",
};

export const categories = ["2022", "2023", "2024"].map((year) => ({ key: year, tick: year, label: `${year}年` }));

export const trendInput: TrendInput = {
  wording,
  categories,
  write,
  annotations: [],
  summarise: (series) => series.map(({ label, facts }) => `${label} ${facts?.direction ?? "-"}`).join(),
  series: [
    {
      key: "output",
      label: "产值",
      heading: "产值(亿元)",
      color: roleColor("primary"),
      values: [{ value: 100 }, { value: null, reason: "未报" }, { value: 130, preliminary: true }],
    },
  ],
};

export const trend = prepareTrend("line", trendInput);
