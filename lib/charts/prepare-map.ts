import { type ChartValue, type ChartWording, chartPoint, type NumberWriter } from "./chart-input";
import type { MapChartModel, MapForm } from "./chart-model";
import { mapBand, mapCuts, readable } from "./map-bands";
import { rampColor, rampInks } from "./palette";
import { prepareTable } from "./prepare-table";

export type MapInput = {
  wording: ChartWording;
  /** Outlines unless told; `forms` lets the reader choose. */
  form?: MapForm;
  forms?: MapChartModel["forms"];
  cities: { code: string; label: string; value: ChartValue; href?: string | null }[];
  cityHeading: string;
  /** Writes a class of the legend; null stands for an open end. */
  band: (low: number | null, high: number | null) => string;
  /** Legend entry of cities without a value. */
  absentLabel: string;
  writeCity: NumberWriter;
  parks: {
    code: string;
    label: string;
    longitude: number;
    latitude: number;
    value: ChartValue;
    href?: string | null;
  }[];
  parkHeading: string;
  writePark: NumberWriter;
  summarise: (facts: { cities: number; parks: number; greatest: { label: string; text: string } | null }) => string;
};

/** Cities shaded in quantile classes, parks as circles whose area follows a value; the table lists the cities. */
export function prepareMap(input: MapInput): MapChartModel {
  const { writeCity, writePark } = input;
  const { rowHeading, ...facts } = input.wording;
  const values = input.cities.flatMap(({ value }) => (value.value === null ? [] : [value.value]));
  const cuts = mapCuts(values, rampInks.length, readable);
  const cities = [...input.cities].sort((a, b) => (b.value.value ?? -1) - (a.value.value ?? -1));
  const top = cities[0];
  return {
    ...facts,
    kind: "map",
    form: input.form ?? "map",
    forms: input.forms ?? [],
    cityHeading: input.cityHeading,
    bands: [...cuts.keys(), cuts.length].map((at) => ({
      label: input.band(cuts[at - 1] ?? null, cuts[at] ?? null),
      color: rampColor(cuts.length === 0 ? 2 : (at * (rampInks.length - 1)) / cuts.length),
    })),
    absentLabel: values.length < input.cities.length ? input.absentLabel : null,
    cities: input.cities.map(({ code, label, value, href }) => ({
      code,
      label,
      figure: value.value === null ? writeCity.absent : writeCity.cell(value.value),
      point: chartPoint(value, writeCity),
      band: value.value === null ? null : mapBand(value.value, cuts),
      href: href ?? null,
    })),
    parkHeading: input.parkHeading,
    sizes: exampleSizes(input.parks.flatMap(({ value }) => (value.value === null ? [] : [value.value]))).map(
      (value) => ({
        value,
        label: writePark.full(value),
      }),
    ),
    parks: input.parks.map(({ value, href, ...park }) => ({
      ...park,
      point: chartPoint(value, writePark),
      href: href ?? null,
    })),
    summary: input.summarise({
      cities: cities.length,
      parks: input.parks.length,
      greatest: top && top.value.value !== null ? { label: top.label, text: writeCity.full(top.value.value) } : null,
    }),
    table: prepareTable({
      caption: facts.subtitle,
      rowHeading,
      rows: cities.map(({ code, label, href }) => ({ key: code, label, href })),
      columns: [{ key: "value", heading: input.cityHeading, values: cities.map(({ value }) => value) }],
      write: writeCity,
    }),
  };
}

/** Two circles tell the scale: the greatest value and a tenth of it, rounded to what people can read. */
function exampleSizes(values: number[]): number[] {
  if (values.length === 0) return [];
  const greatest = readable(Math.max(...values));
  return greatest > 0 ? [greatest, readable(greatest / 10)] : [];
}
