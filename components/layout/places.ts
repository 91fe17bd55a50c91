/** Pages that exist, in the order of the navigation; `key` names the label among the messages. */
export const PLACES = [
  { key: "overview", path: "/" },
  { key: "parks", path: "/parks" },
  { key: "compare", path: "/parks/compare" },
  { key: "methods", path: "/methods" },
  { key: "data", path: "/data" },
  { key: "api", path: "/data/api" },
] as const;
