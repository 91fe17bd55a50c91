import type { Direction } from "./direction";

/** A headline figure in the reader's language: whoever draws it formats nothing and decides nothing. */
export type FigureModel = {
  id: string;
  label: string;
  /** Number and unit apart, or why there is none. */
  value:
    | {
        kind: "present";
        number: string;
        unit: string;
        /** The figure itself, in the unit of the API's field, for whoever reads the page by program. */
        raw?: number;
      }
    | { kind: "absent"; reason: string };
  period: string;
  change: FigureChange;
  /** Place among the parks in words; left out or null where there is none. */
  rank?: string | null;
  target: { text: string; state: string } | null;
  /** Word of the preliminary mark; null for a final figure. */
  preliminary: string | null;
  /** Name of the note that holds the facts, for those who hear it out of place. */
  noteLabel: string;
  /** Definition, comparison, reporting, sources: what one action brings up. */
  facts: { term: string; text: string }[];
};

/** Against the period before: direction, number and word, so that colour need say nothing; or why there is none. */
export type FigureChange =
  | { kind: "present"; direction: Direction; text: string; word: string; base: string }
  | { kind: "absent"; text: string };
