/** What a file's name says: what it shows, of whom, of when, as known when. */
export type FileFacts = {
  name: string;
  scope: string;
  period: string;
  asOf: string;
  sample: string | null;
  extension: string;
};

/** Everything but letters, digits, dots and hyphens of any script would trouble one file system or another. */
const tidy = (part: string): string => part.replace(/[^\p{L}\p{N}.-]+/gu, "-").slice(0, 60);

/** `indicator_scope_period_asOf.ext`, with the mark of sample data at the end. */
export function fileName({ name, scope, period, asOf, sample, extension }: FileFacts): string {
  const parts = [name, scope, period, asOf, ...(sample ? [sample] : [])];
  return `${parts.map(tidy).join("_")}.${extension}`;
}

/**
 * `Content-Disposition` (RFC 6266).
 *
 * @param plain name in ASCII for old clients
 * @param full name in any script
 * @param place whether the browser is to save the file or may show it
 */
export function contentDisposition(plain: string, full: string, place: "attachment" | "inline" = "attachment"): string {
  const ascii = plain.replace(/[^\x21-\x7e]+|["\\]/g, "-");
  const encoded = encodeURIComponent(full).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${place}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
