/**
 * Concentration of a park's output: HHI = Σ_k s_k², 1/K (spread evenly over K industries) to 1 (one industry alone).
 * Takes outputs or shares, since scale does not matter. Source: Herfindahl, *Concentration in the Steel Industry*, 1950.
 *
 * @throws RangeError when nothing was produced: there is no structure to speak of
 */
export function herfindahl(outputs: Iterable<number>): number {
  let [sum, squares] = [0, 0];
  for (const output of outputs) {
    sum += output;
    squares += output * output;
  }
  if (sum <= 0) throw new RangeError("a park without output has no structure");
  return squares / (sum * sum);
}

/**
 * The same between 0 (spread evenly over every industry of the classification) and 1: (HHI − 1/K) / (1 − 1/K).
 *
 * @param industries K, the industries of the level in the classification, at least 2
 */
export const normalisedHerfindahl = (hhi: number, industries: number): number =>
  (hhi - 1 / industries) / (1 - 1 / industries);
