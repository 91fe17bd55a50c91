import { randomOf } from "../random";
import type { SamplePark } from "./sample-park";

/** Figures that some parks leave out, so that "not reported" has something to show: absent rows, by park. */
export type NotReported = {
  /** No employees for 2024. */
  employees2024: ReadonlySet<string>;
  /** Nothing at all for January to August 2025. */
  august2025: ReadonlySet<string>;
};

/** Two and three parks, or their equivalent at another scale, drawn among the parks that count from 2021 or before. */
export function notReported(seed: number, parks: readonly SamplePark[]): NotReported {
  const order = parks
    .filter(({ entryYear }) => entryYear <= 2021)
    .map(({ code }) => ({ code, draw: randomOf(seed, "not-reported", code).uniform() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ code }) => code);
  const unit = Math.max(1, Math.round(parks.length / 109));
  return {
    employees2024: new Set(order.slice(0, 2 * unit)),
    august2025: new Set(order.slice(2 * unit, 5 * unit)),
  };
}
