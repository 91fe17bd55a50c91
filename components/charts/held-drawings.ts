/** Enough for many pages at once in two sizes and two languages; a drawing is a few kilobytes. */
const MOST_HELD = 2000;

type Held = typeof globalThis & { parkscopeDrawings?: Map<string, string> };

/**
 * Drawings by their key, on the global object: the server bundles what makes a page apart from what writes its HTML, and both
 * are to hold the same drawings. The one unused for longest goes first.
 */
export function holdDrawing(key: string, svg: string): void {
  const held = globalThis as Held;
  held.parkscopeDrawings ??= new Map();
  held.parkscopeDrawings.delete(key);
  held.parkscopeDrawings.set(key, svg);
  if (held.parkscopeDrawings.size > MOST_HELD)
    held.parkscopeDrawings.delete(held.parkscopeDrawings.keys().next().value ?? "");
}

/** The drawing of a key; undefined when it is not held, as it never is in the browser. */
export const heldDrawing = (key: string): string | undefined => (globalThis as Held).parkscopeDrawings?.get(key);
