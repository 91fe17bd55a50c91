import type { ChartEntry } from "@/components/charts/files/chart-entry";
import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { prepareMeasureBars } from "@/lib/charts/compare/prepare-measure-bars";
import { prepareOutputLines } from "@/lib/charts/compare/prepare-output-lines";
import { prepareSimilarity } from "@/lib/charts/compare/prepare-similarity";
import { prepareStructureBars } from "@/lib/charts/compare/prepare-structure-bars";
import type { ComparePart } from "./compare-part";

type CompareView = ComparePart["view"];

/** The comparison's charts, as page and files have them. */
export const COMPARE_CHARTS: readonly ChartEntry<CompareWords, CompareView>[] = [
  {
    id: "compare-output",
    title: { "zh-CN": "对比园区历年产值", en: "Output of compared parks" },
    model: (words, view) => prepareOutputLines(words, view, view.comparison, view.indexed),
  },
  {
    id: "compare-industries",
    title: { "zh-CN": "对比园区产业结构", en: "Industries of compared parks" },
    model: (words, view) => prepareStructureBars(words, view, view.comparison),
  },
  {
    id: "compare-similarity",
    title: { "zh-CN": "对比园区结构相似系数", en: "Similarity of compared parks" },
    model: (words, view) => prepareSimilarity(words, view, view.comparison),
  },
  {
    id: "compare-ranking",
    title: { "zh-CN": "对比园区单项排序", en: "Compared parks by one measure" },
    model: (words, view) => {
      const measure = view.comparison.measures.find(({ id }) => id === view.indicator);
      return measure ? prepareMeasureBars(words, view, view.comparison, measure) : null;
    },
  },
];
