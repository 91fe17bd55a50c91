/**
 * Diversity as an effective number of industries: exp(−Σ_k s_k ln s_k), the Hill number of order 1. It says of how many equally
 * large industries the output might as well consist; 1 to the number of industries with output. Scale does not matter.
 * Source: Hill, "Diversity and evenness", *Ecology* 54, 1973.
 *
 * @throws RangeError when nothing was produced
 */
export function effectiveIndustries(outputs: ArrayLike<number>): number {
  const values = Array.from(outputs);
  const total = values.reduce((sum, x) => sum + x, 0);
  if (total <= 0) throw new RangeError("a park without output has no structure");
  const entropy = values.reduce((sum, x) => (x > 0 ? sum - (x / total) * Math.log(x / total) : sum), 0);
  return Math.exp(entropy);
}
