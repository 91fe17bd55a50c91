/**
 * Structural similarity of two parks: S_ij = Σ_k s_ik s_jk / √(Σ_k s_ik² · Σ_k s_jk²), 0 (nothing in common) to 1 (same shares).
 * Takes outputs or shares over the same industries in the same order: the coefficient does not depend on scale.
 * Source: UNIDO International Centre for Industrial Studies, *World industry since 1960*, 1979.
 * Throws RangeError when the lengths differ or one of the vectors is all zero.
 */
export function structuralSimilarity(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`different numbers of industries: ${a.length} and ${b.length}`);
  let product = 0;
  let normA = 0;
  let normB = 0;
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k] as number, b[k] as number];
    product += x * y;
    normA += x * x;
    normB += y * y;
  }
  if (normA === 0 || normB === 0) throw new RangeError("a park without output has no structure");
  // Rounding can carry identical structures a few units in the last place past 1.
  return Math.min(1, product / Math.sqrt(normA * normB));
}
