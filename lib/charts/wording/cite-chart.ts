import type { PageFacts } from "@/lib/schemas/page-facts";
import type { ChartTexts } from "./chart-texts";

type Cited = {
  title: string;
  subtitle: string;
  source: string;
  cutOff: string;
  sample: string | null;
  permalink: string;
};

/** How a chart is cited: what it says, what of, from where, known when, and where it stands. */
export function citeChart({ chart }: ChartTexts, { datasetVersion }: PageFacts, cited: Cited): string {
  const { title, subtitle, source, cutOff, sample, permalink } = cited;
  const said = { title, subtitle, source, cutOff, version: datasetVersion, permalink };
  return sample === null ? chart("cite.real", said) : chart("cite.sample", { ...said, sample });
}
