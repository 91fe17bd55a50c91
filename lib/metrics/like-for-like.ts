/** Sums of two periods over the parks that have a figure in both: the only fair basis of growth when parks enter or leave. */
export type LikeForLike = { current: number; base: number; parks: number };

/**
 * Pairs figures by park. Both maps are park → figure in the same unit; a park without a figure is not in the map.
 * Null when no park has both.
 */
export function likeForLike(
  current: ReadonlyMap<string, number>,
  base: ReadonlyMap<string, number>,
): LikeForLike | null {
  const sums = { current: 0, base: 0, parks: 0 };
  for (const [park, value] of current) {
    const before = base.get(park);
    if (before === undefined) continue;
    sums.current += value;
    sums.base += before;
    sums.parks += 1;
  }
  return sums.parks === 0 ? null : sums;
}
