/** The form by which the columns of a table are chosen; its answer is the page's address. */
export type ColumnChoice = {
  label: string;
  hint: string;
  action: string;
  /** State of the page that the form keeps. */
  kept: { name: string; value: string }[];
  options: { value: string; label: string; checked: boolean }[];
  submit: string;
  /** The page with the columns shown by default; null while they are. */
  reset: { label: string; href: string } | null;
};

/** One of several ways to show a page; the present one has no need of a link. */
export type Way = { label: string; href: string; current: boolean };
