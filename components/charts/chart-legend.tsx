import type { ChartModel } from "@/lib/charts/chart-model";
import { legendEntries } from "@/lib/charts/legend-entries";
import { namesItself } from "./end-labels";
import { LegendSwatch } from "./legend-swatch";

/** What colours, marks and shades mean, above the drawing. Where the wide drawing names its series itself, only the narrow has it. */
export function ChartLegend({ model, wide }: { model: ChartModel; wide: number }) {
  const narrow = namesItself(model, wide) ? " chart-narrow" : "";
  return legendEntries(model).map(({ heading, entries }) => (
    <div key={heading ?? ""} className="chart-keys">
      {heading ? <p>{heading}</p> : null}
      {entries.length > 0 ? (
        <ul className={`chart-legend${narrow}`}>
          {entries.map(({ key, label, swatch }) => (
            <li key={key}>
              <LegendSwatch swatch={swatch} />
              {label}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  ));
}
