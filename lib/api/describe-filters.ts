/** Parameters that say how a file is written or turned in pages, not what is in it. */
const FORM = new Set(["lang", "bom", "columns", "page", "pageSize", "cursor", "sort"]);
/** Parameters the file's name has places of its own for. */
const ELSEWHERE = new Set(["period", "asOf"]);

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("-");
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return String(value);
}

/**
 * A parsed query in words.
 *
 * @returns `scope`, the filters' values for a file's name, empty without any; `filters`, names and values for the notes
 */
export function describeFilters(query: object): { scope: string; filters: string } {
  const given = Object.entries(query).filter(([name, value]) => value !== undefined && !FORM.has(name));
  const scoping = given
    .filter(([name, value]) => !ELSEWHERE.has(name) && value !== false)
    .map(([name, value]) => (value === true ? name : textOf(value)));
  return {
    scope: scoping.join("-"),
    filters: given.map(([name, value]) => `${name}=${textOf(value)}`).join("; "),
  };
}
