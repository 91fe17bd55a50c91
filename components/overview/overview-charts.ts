import type { ChartEntry } from "@/components/charts/files/chart-entry";
import type { OverviewWords } from "@/lib/charts/overview/overview-words";
import { prepareHomogeneityTrend } from "@/lib/charts/overview/prepare-homogeneity-trend";
import { prepareIndustryMix } from "@/lib/charts/overview/prepare-industry-mix";
import { prepareParkMap } from "@/lib/charts/overview/prepare-park-map";
import { prepareSigningMonths } from "@/lib/charts/overview/prepare-signing-months";
import { prepareSigningTrend } from "@/lib/charts/overview/prepare-signing-trend";
import { prepareTopParks } from "@/lib/charts/overview/prepare-top-parks";
import { prepareYearlyTrend } from "@/lib/charts/overview/prepare-yearly-trend";
import type { OverviewView } from "@/lib/loaders/overview-view";
import type { HeadlineId } from "@/lib/schemas/overview/headline";

const headline = (view: OverviewView, id: HeadlineId) => view.headlines.find((each) => each.id === id);

/** The overview's charts, as page and files have them. */
export const OVERVIEW_CHARTS: readonly ChartEntry<OverviewWords, OverviewView>[] = [
  {
    id: "output-trend",
    title: { "zh-CN": "工业总产值", en: "Industrial output" },
    model: (words, view) => prepareYearlyTrend("output", words, view, view.outputSeries),
  },
  {
    id: "investment-trend",
    title: { "zh-CN": "工业投资", en: "Industrial investment" },
    model: (words, view) => prepareYearlyTrend("investment", words, view, view.outputSeries),
  },
  {
    id: "signing-trend",
    title: { "zh-CN": "各年签约额", en: "Amount signed by year" },
    model: (words, view) => prepareSigningTrend(words, view, view.signingSeries, headline(view, "signedAmount")),
  },
  {
    id: "signing-months",
    title: { "zh-CN": "各月签约额", en: "Amount signed by month" },
    model: (words, view) => prepareSigningMonths(words, view, view.signingMonths),
  },
  {
    id: "industry-mix",
    title: { "zh-CN": "产业结构", en: "Industry mix" },
    model: (words, view) => prepareIndustryMix(words, view, view.industryMix.byGroup),
  },
  {
    id: "homogeneity-trend",
    title: { "zh-CN": "同质化指数", en: "Homogeneity index" },
    model: (words, view) => prepareHomogeneityTrend(words, view, view.homogeneitySeries),
  },
  {
    id: "park-map",
    title: { "zh-CN": "园区产值分布", en: "Output by city and park" },
    model: (words, view) => prepareParkMap(words, view, view.map),
  },
  {
    id: "top-parks",
    title: { "zh-CN": "产值最大的园区", en: "Parks with the largest output" },
    model: (words, view) => prepareTopParks(words, view, view.topParks, headline(view, "output")),
  },
];
