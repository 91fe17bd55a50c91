import type { MapChartModel } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import { circleRadius } from "./map-scale";

/** What shades and circles mean. */
export function MapLegend({ model }: { model: MapChartModel }) {
  const radius = circleRadius(model);
  const bands = model.absentLabel
    ? [...model.bands, { label: model.absentLabel, color: roleColor("rule") }]
    : model.bands;
  return (
    <div className="chart-map-legend">
      <p>{model.cityHeading}</p>
      <ul className="chart-legend">
        {bands.map(({ label, color }) => (
          <li key={label}>
            <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
              <path d="M.5 .5h17v11h-17z" fill={color} stroke={roleColor("muted")} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <p>{model.parkHeading}</p>
      <ul className="chart-legend">
        {model.sizes.map(({ value, label }) => {
          const side = 2 * radius(value) + 2;
          return (
            <li key={label}>
              <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
                <circle cx={side / 2} cy={side / 2} r={radius(value)} fill={roleColor("secondary")} fillOpacity="0.8" />
              </svg>
              {label}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
