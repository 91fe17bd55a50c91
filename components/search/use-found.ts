import { useEffect, useState } from "react";
import { askApi } from "@/lib/api/client";
import type { SearchItem } from "@/lib/schemas/api/search";

/** What was found, and for which text; null items when the answer could not be had. */
export type Found = { text: string; items: SearchItem[] | null; total: number };

/** Pause after a key before the server is asked, so that a word typed at speed is one question. */
const PAUSE_MS = 60;
const SHOWN = "20";

/**
 * What a text finds, asked as one types; the answer before stays until the next one comes. One question at a time and none
 * asked twice: a plain request that is called off does what a query library would, for none of its weight.
 */
export function useFound(text: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const asking = setTimeout(
      () =>
        askApi("/search", { params: {}, query: { q: text, limit: SHOWN }, signal: leaving.signal }).then(
          ({ data, meta }) => setFound({ text, items: data, total: meta.total ?? data.length }),
          () => leaving.signal.aborted || setFound({ text, items: null, total: 0 }),
        ),
      text === "" ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(asking);
      leaving.abort();
    };
  }, [text]);
  return found;
}
