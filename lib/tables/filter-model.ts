/** A filter in force: what it says, and the page without it. */
export type FilterChip = { key: string; text: string; href: string };

export type FilterOption = { value: string; label: string };

/** One choice of the filter form. The empty value stands for no filter. */
export type FilterSelect = { name: string; label: string; value: string; options: FilterOption[] };

/** The filter form of a list: its answer is the page's address. */
export type FilterBarModel = {
  label: string;
  /** Path the form is sent to. */
  action: string;
  /** State of the page that the form keeps. */
  kept: { name: string; value: string }[];
  search: { name: string; label: string; hint: string; value: string };
  /** In sight at once; the others stand behind `more`. */
  first: FilterSelect[];
  others: FilterSelect[];
  more: string;
  submit: string;
};
