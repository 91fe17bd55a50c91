/** Pages that exist, in the order of the navigation; `key` names the label among the messages. */
export const PLACES = [
  { key: "overview", path: "/" },
  { key: "api", path: "/data/api" },
] as const;
