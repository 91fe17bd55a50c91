/** A page one can go to. `key` names it among the messages. */
export type Place = {
  key: string;
  path: string;
  /** Where the navigation shows it: as an entry, below the entry before it, or not at all. */
  shown: "entry" | "below" | "elsewhere";
};

/** Every page there is, in the order of the navigation and of the search. */
export const PLACES = [
  { key: "overview", path: "/", shown: "entry" },
  { key: "parks", path: "/parks", shown: "entry" },
  { key: "compare", path: "/parks/compare", shown: "entry" },
  { key: "methods", path: "/methods", shown: "entry" },
  { key: "reconciliation", path: "/methods/reconciliation", shown: "elsewhere" },
  { key: "data", path: "/data", shown: "entry" },
  { key: "api", path: "/data/api", shown: "below" },
  { key: "search", path: "/search", shown: "elsewhere" },
  { key: "signIn", path: "/sign-in", shown: "elsewhere" },
] as const satisfies Place[];
