/**
 * Places from the greatest value down; equal values share a place and the places after it stay empty (1, 2, 2, 4).
 *
 * @param values what is there to be ranked, by key; whoever has no value must not be in it
 * @returns key → place from 1
 */
export function competitionRanks(values: ReadonlyMap<string, number>): Map<string, number> {
  const ranks = new Map<string, number>();
  let [place, last] = [0, Number.NaN];
  [...values]
    .toSorted(([, a], [, b]) => b - a)
    .forEach(([key, value], index) => {
      if (value !== last) [place, last] = [index + 1, value];
      ranks.set(key, place);
    });
  return ranks;
}
