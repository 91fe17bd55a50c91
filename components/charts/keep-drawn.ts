/** Drawings kept; a page has about six in two sizes and two languages. */
const MOST_KEPT = 400;

/**
 * Remembers drawings by everything they depend on, so none can be stale: drawing takes milliseconds of a busy server,
 * looking up takes microseconds. The one unused for longest is forgotten first.
 *
 * @param draw a pure function of its serialisable input
 */
export function keepDrawn<Input>(draw: (input: Input) => string): (input: Input) => string {
  const drawn = new Map<string, string>();
  return (input) => {
    const key = JSON.stringify(input);
    const svg = drawn.get(key) ?? draw(input);
    drawn.delete(key);
    drawn.set(key, svg);
    if (drawn.size > MOST_KEPT) drawn.delete(drawn.keys().next().value ?? "");
    return svg;
  };
}
