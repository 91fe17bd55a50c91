import type { Cell } from "./column";
import type { Table } from "./table";
import type { Sheet } from "./write-xlsx";

const SAMPLE = "样例数据,不是真实数据 Sample data, not real figures";
const NONE = "—";

/** The sheet that says what the figures are: period, knowledge, cut-off, universe, filters, sources, sample mark, definitions. */
export function notesSheet({ meta, dictionary }: Table, title: string, filters: string): Sheet {
  const facts: Cell[][] = [
    ["内容 Content", title],
    ["期间 Period", meta.period ?? "全部 all"],
    ["截止日 Cut-off", meta.cutOff],
    ["数据时点 As known on", meta.asOf ?? "最新 latest"],
    ["口径 Universe", meta.universe ?? NONE],
    ["筛选 Filters", filters === "" ? NONE : filters],
    ["行数 Rows", meta.total],
    ["数据版本 Data set version", meta.datasetVersion],
    ["标记 Mark", meta.sample ? SAMPLE : NONE],
    ["来源 Source", meta.source.map(({ titleZh, titleEn }) => `${titleZh} ${titleEn}`).join("; ")],
    ["未上报园区 Parks not reported", meta.notReported.join(";")],
    [],
    ["字段 Field", "名称", "Name", "单位 Unit", "定义", "Definition"],
    ...dictionary.map((row) => [...row]),
  ];
  return { name: "notes", headings: ["说明 Notes", ""], batches: once(facts) };
}

/** Rows at hand, as a sheet takes them. */
export async function* once(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield rows;
}
