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

/** `Content-Disposition` (RFC 6266) with a plain name for old clients and the full one in UTF-8. */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]+/g, "-");
  const full = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
