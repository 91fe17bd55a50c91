import type { MapChartModel } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";

/** What shades and circles mean; examples of the circles stand in the map, at its scale. */
export function MapLegend({ model }: { model: MapChartModel }) {
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
    </div>
  );
}
