/**
 * Moves labels apart along one axis so that none covers another, each as near to its wish as the others allow
 * (pool adjacent violators: labels that touch move together as one block around their mean).
 *
 * @param wishes where each label would like its middle to be
 * @param height room one label needs
 * @param low least allowed middle
 * @param high greatest allowed middle
 * @returns middles in the order of `wishes`, or null when they do not fit between `low` and `high`
 */
export function spreadLabels(wishes: number[], height: number, low: number, high: number): number[] | null {
  if ((wishes.length - 1) * height > high - low) return null;
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const blocks: { members: number[]; start: number }[] = [];
  for (const index of order) {
    blocks.push(settled([index], wishes, height, low, high));
    while (blocks.length > 1) {
      const below = blocks[blocks.length - 2];
      const above = blocks[blocks.length - 1];
      if (!below || !above || below.start + below.members.length * height <= above.start) break;
      blocks.splice(-2, 2, settled([...below.members, ...above.members], wishes, height, low, high));
    }
  }
  const middles = new Array<number>(wishes.length).fill(0);
  for (const block of blocks) {
    block.members.forEach((index, place) => {
      middles[index] = block.start + place * height;
    });
  }
  return middles;
}

/** A block of touching labels, placed so that its members are on average where they wish, inside the limits. */
function settled(members: number[], wishes: number[], height: number, low: number, high: number) {
  const sum = members.reduce((total, index, place) => total + (wishes[index] ?? 0) - place * height, 0);
  const start = sum / members.length;
  return { members, start: Math.max(low, Math.min(high - (members.length - 1) * height, start)) };
}
