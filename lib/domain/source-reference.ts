/** A document a figure rests on, named so that a reader can look it up. */
export type SourceReference = {
  /** Readable key, e.g. `herald-2025-10-10`. */
  id: string;
  titleZh: string;
  titleEn: string;
  publisher: string;
  /** Address; null where only a citation is kept. */
  url: string | null;
  /** How it was read: `source`, `summary`, `repost`, `general` or `generated` (the sample generator). */
  reliability: string;
};
