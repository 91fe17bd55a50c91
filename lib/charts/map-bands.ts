/**
 * Cuts values into classes of about equal size (quantiles), for shading a map whose values are heavy-tailed: with equal
 * intervals one or two great cities would leave all others in the palest class.
 *
 * @param values at least one
 * @param count most classes; fewer when there are not enough different values
 * @param round makes a cut a number people can read; cuts that fall together are merged
 * @returns ascending upper cuts between classes, at most `count - 1`; a value belongs to the first class whose cut is greater
 */
export function mapCuts(values: number[], count: number, round: (value: number) => number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const greatest = sorted[sorted.length - 1] ?? 0;
  const cuts = new Set<number>();
  for (let part = 1; part < count; part++) {
    const cut = round(sorted[Math.floor((part * sorted.length) / count)] ?? greatest);
    if (cut > least && cut <= greatest) cuts.add(cut);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** @returns index of the class a value falls in, 0 … cuts.length */
export function mapBand(value: number, cuts: number[]): number {
  const at = cuts.findIndex((cut) => value < cut);
  return at < 0 ? cuts.length : at;
}

/** @returns a number rounded to one or two leading digits, such as 1.2e9, that people can read at a glance */
export function readable(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(value >= 10 ? 2 : 1));
}
