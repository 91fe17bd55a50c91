type Place = { x: number; y: number };

/** The angle by which sunflower seeds follow each other; it never lines them up (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves places that coincide onto a small sunflower around their common point: the first stays, the others follow
 * outwards in the order given. The result depends on nothing but the input.
 *
 * @param gap distance of the second place from the first, in the units of the places
 * @returns new places in the order given, rounded to 0.1
 */
export function separatePlaces<Given extends Place>(places: Given[], gap: number): Given[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const at = `${place.x} ${place.y}`;
    const turn = seen.get(at) ?? 0;
    seen.set(at, turn + 1);
    if (turn === 0) return place;
    const radius = gap * Math.sqrt(turn);
    const angle = turn * GOLDEN_ANGLE;
    return {
      ...place,
      x: Math.round((place.x + radius * Math.cos(angle)) * 10) / 10,
      y: Math.round((place.y + radius * Math.sin(angle)) * 10) / 10,
    };
  });
}
