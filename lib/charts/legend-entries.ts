import type { ChartModel, SeriesDash, SeriesMark } from "./chart-model";
import { roleColor } from "./palette";

/** How an entry looks: a line with its mark, a mark alone, a filled area, a hatched cell without a value. */
export type Swatch =
  | { kind: "line"; color: string; mark: SeriesMark; dash: SeriesDash }
  | { kind: "mark"; color: string; mark: SeriesMark }
  | { kind: "area"; color: string }
  | { kind: "absent" };

export type LegendEntry = { key: string; label: string; swatch: Swatch };

/** One row of a legend, with what it is about. */
export type LegendGroup = { heading: string | null; entries: LegendEntry[] };

/** What colours, shades and marks of a chart stand for; empty where the drawing says it all itself. */
export function legendEntries(model: ChartModel): LegendGroup[] {
  switch (model.kind) {
    case "ranked":
    case "multiples":
      return [];
    case "line":
    case "bar":
    case "stacked": {
      if (model.series.length < 2) return [];
      const lines = model.kind === "line";
      const entries = model.series.map(({ key, label, color, mark, dash }) => ({
        key,
        label,
        swatch: lines ? { kind: "line" as const, color, mark, dash } : { kind: "area" as const, color },
      }));
      return [{ heading: null, entries }];
    }
    case "map":
      return [
        {
          heading: model.cityHeading,
          entries: ramp(model.bands, model.absentLabel, model.form === "tiles" ? HATCHED : FLAT),
        },
        ...(model.form === "map" ? [{ heading: model.parkHeading, entries: [] }] : []),
      ];
    case "matrix":
      return [{ heading: model.heading, entries: ramp(model.bands, model.absentLabel, HATCHED) }];
    case "scatter": {
      const entries = model.groups.map(({ key, label, color, mark }) => ({
        key,
        label,
        swatch: { kind: "mark" as const, color, mark },
      }));
      return entries.length > 0 || model.sizeHeading ? [{ heading: model.sizeHeading, entries }] : [];
    }
  }
}

/** What has no value: hatched, or on a map, whose shapes are too odd for strokes, the colour of rules. */
const HATCHED: Swatch = { kind: "absent" };
const FLAT: Swatch = { kind: "area", color: roleColor("rule") };

function ramp(bands: { label: string; color: string }[], absentLabel: string | null, absent: Swatch): LegendEntry[] {
  return [
    ...bands.map(({ label, color }) => ({ key: label, label, swatch: { kind: "area" as const, color } })),
    ...(absentLabel ? [{ key: "absent", label: absentLabel, swatch: absent }] : []),
  ];
}
