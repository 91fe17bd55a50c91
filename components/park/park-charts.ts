import type { ChartEntry } from "@/components/charts/files/chart-entry";
import { parkYears } from "@/lib/charts/park/park-points";
import type { ParkWords } from "@/lib/charts/park/park-words";
import { prepareLocator } from "@/lib/charts/park/prepare-locator";
import { prepareParkMix } from "@/lib/charts/park/prepare-park-mix";
import { prepareParkSeries } from "@/lib/charts/park/prepare-park-series";
import { prepareQuotients } from "@/lib/charts/park/prepare-quotients";
import { prepareStages } from "@/lib/charts/park/prepare-stages";
import type { ParkView } from "@/lib/schemas/park/park-view";

/** The charts of a park's file, as page and files have them. */
export const PARK_CHARTS: readonly ChartEntry<ParkWords, ParkView>[] = [
  {
    id: "park-locator",
    title: { "zh-CN": "园区位置", en: "Where the park lies" },
    model: prepareLocator,
  },
  {
    id: "park-industry-mix",
    title: { "zh-CN": "园区产业结构", en: "Industry mix of a park" },
    model: (words, view) => (view.file.industries.years.length > 0 ? prepareParkMix(words, view) : null),
  },
  {
    id: "park-location-quotients",
    title: { "zh-CN": "园区区位商", en: "Location quotients of a park" },
    model: (words, view) => (view.file.industries.outputs.length > 0 ? prepareQuotients(words, view) : null),
  },
  {
    id: "park-flows",
    title: { "zh-CN": "园区历年流量指标", en: "Yearly flows of a park" },
    model: (words, view) => prepareParkSeries(words, view, "flows", parkYears(view)),
  },
  {
    id: "park-stocks",
    title: { "zh-CN": "园区历年存量指标", en: "Year-end stocks of a park" },
    model: (words, view) => prepareParkSeries(words, view, "stocks", parkYears(view)),
  },
  {
    id: "park-stages-count",
    title: { "zh-CN": "园区各阶段项目数", en: "Projects of a park by stage" },
    model: (words, view) => (view.file.projectsByStage.length > 0 ? prepareStages(words, view, "count") : null),
  },
  {
    id: "park-stages-amount",
    title: { "zh-CN": "园区各阶段项目金额", en: "Contracted amount of a park by stage" },
    model: (words, view) => (view.file.projectsByStage.length > 0 ? prepareStages(words, view, "amount") : null),
  },
];
