import type { z } from "zod";
import type { Asked, Bilingual } from "@/lib/api/endpoint";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts, PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";
import type { PageFacts } from "@/lib/schemas/page-facts";

/** The state of the data. */
type Dataset = Asked<unknown>["dataset"];

/** One chart of a page: its stable id, what it is called in lists, and how it follows from the page's view. */
export type ChartEntry<Words, View> = {
  id: string;
  title: Bilingual;
  /** Null where the view has nothing for it. */
  model: (words: Words, view: View) => ChartModel | null;
};

/** A chart as it goes into a file, with what its page says about itself. */
export type LoadedChart = { model: ChartModel; facts: PageFacts; texts: ChartTexts };

/** The charts of a page as files need them, whatever the page's words and view are. */
export type ChartArea = {
  /** Path of the page without locale, what varies in braces: `/parks/{park}`. */
  page: string;
  /** Every parameter of the page, strict; what stands in the path is among them. */
  query: z.ZodObject;
  /** A value for every parameter its charts cannot do without. */
  example: Record<string, string>;
  charts: readonly { id: string; title: Bilingual }[];
  /** @returns null where the page has no such chart in this state */
  load: (asked: {
    id: string;
    dataset: Dataset;
    locale: Locale;
    query: unknown;
    given: Record<string, string>;
    origin: string;
  }) => Promise<LoadedChart | null>;
};

type Area<Words extends ChartTexts, View extends PageFacts, Q extends z.ZodObject> = {
  page: string;
  query: Q;
  example?: Record<string, string>;
  words: (locale: Locale, address: PageAddress) => Promise<Words>;
  view: (dataset: Dataset, asked: z.output<Q>) => Promise<View | null>;
  charts: readonly ChartEntry<Words, View>[];
};

/** Joins the charts of a page with its own words and view, so that the file is the very chart of the page. */
export function chartArea<Words extends ChartTexts, View extends PageFacts, Q extends z.ZodObject>({
  page,
  query,
  example = {},
  words,
  view,
  charts,
}: Area<Words, View, Q>): ChartArea {
  return {
    page,
    query,
    example,
    charts: charts.map(({ id, title }) => ({ id, title })),
    load: async ({ id, dataset, locale, query: asked, given, origin }) => {
      const entry = charts.find((chart) => chart.id === id);
      const [texts, seen] = await Promise.all([
        words(locale, { ...pageAddress(page, given), origin }),
        view(dataset, asked as z.output<Q>),
      ]);
      const model = entry && seen ? entry.model(texts, seen) : null;
      return model && seen ? { model, facts: seen, texts } : null;
    },
  };
}

/** Where the page of a chart stands: what its path varies in goes into the path, the rest is its state. */
export function pageAddress(page: string, given: Record<string, string>): PageAddress {
  const rest = { ...given };
  const path = page.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = rest[name] ?? "";
    delete rest[name];
    return encodeURIComponent(part);
  });
  return { path, query: rest };
}
