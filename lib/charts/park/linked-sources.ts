/** A source as the roster's compiler wrote it: its address where it has one that a browser may follow, and the words beside it. */
export type LinkedSource = { href: string | null; text: string };

/**
 * Reads the list of a roster row's sources, parted by `;` or `|`. Only http and https become links; anything else stays text.
 */
export function linkedSources(compiled: string): LinkedSource[] {
  return compiled
    .split(/\s*\|\s*|;\s+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const match = /^(https?:\/\/[^\s)]+)\s*(.*)$/.exec(entry);
      return match ? { href: match[1] ?? null, text: match[2] ?? "" } : { href: null, text: entry };
    });
}
