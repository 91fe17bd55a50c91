import type { SearchKind } from "@/lib/schemas/api/search";

/** Texts of the palette, in the reader's language; `{count}` is filled in by the palette. */
export type PaletteTexts = {
  title: string;
  label: string;
  placeholder: string;
  kinds: Record<SearchKind, string>;
  count: string;
  none: string;
  failed: string;
  all: string;
  keys: string;
};
