const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string) : text;

/** One line of PostgreSQL's text COPY format: values of the keys in order, null as \N, lists as arrays, objects as JSON. */
export function copyLine(keys: readonly string[], row: Record<string, unknown>): string {
  let line = "";
  for (let i = 0; i < keys.length; i++) line += (i ? "\t" : "") + cell(row[keys[i] as string]);
  return `${line}\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (Array.isArray(value)) return escaped(`{${value.map((item) => JSON.stringify(item)).join(",")}}`);
  return escaped(JSON.stringify(value));
}
