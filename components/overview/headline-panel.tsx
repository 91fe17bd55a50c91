import { Figure } from "@/components/figures/figure";
import { Panel } from "@/components/ui/panel";
import { prepareHeadline } from "@/lib/charts/overview/prepare-headline";
import type { HeadlineId } from "@/lib/schemas/overview/headline";
import type { OverviewPart } from "./overview-part";

/** Shown large: how much, how focused, how alike, how much is coming. */
const LEADING: readonly HeadlineId[] = ["output", "mainIndustryShare", "homogeneity", "signedAmount"];

/** The province's figures of the period, four of them large. */
export function HeadlinePanel({ view, words }: OverviewPart) {
  const models = view.headlines.map((headline) => prepareHeadline(words, view, headline));
  const leads = ({ id }: { id: string }) => LEADING.some((lead) => lead === id);
  return (
    <Panel id="figures" heading={words.overview("panels.figures")}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4">
        {models.filter(leads).map((model) => (
          <Figure key={model.id} model={model} size="large" />
        ))}
      </dl>
      <dl className="mt-5 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
        {models
          .filter((model) => !leads(model))
          .map((model) => (
            <Figure key={model.id} model={model} size="small" />
          ))}
      </dl>
    </Panel>
  );
}
