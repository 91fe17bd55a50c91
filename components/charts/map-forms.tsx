import type { MapChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";

type FormsProps = { model: Pick<MapChartModel, "form" | "forms">; texts: ChartTexts };

/** The choice between outlines and tiles: links to the same page, so that it stands in the address. */
export function MapForms({ model: { form: current, forms }, texts }: FormsProps) {
  if (forms.length === 0) return null;
  return (
    <nav className="chart-forms" aria-label={texts.chart("form.choice")}>
      {forms.map(({ form, label, href }) => (
        <a key={form} href={href} aria-current={form === current ? "true" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
