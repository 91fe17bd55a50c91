/** A page to be looked at: the name its pictures carry, and its address without language. */
export type ShotPage = { name: string; path: string };

/** Every page, and the states of pages that look different. */
export const PAGES: readonly ShotPage[] = [
  { name: "overview", path: "" },
  { name: "overview-months", path: "?period=2025-09" },
  { name: "overview-as-of", path: "?period=2023&asOf=2024-03-31" },
  { name: "parks", path: "/parks" },
  {
    name: "parks-filtered",
    path: "/parks?city=441400,440200&mainIndustryShareUnder=0.4&view=both&sort=-outputWanYuan",
  },
  { name: "parks-empty", path: "/parks?q=no-such-park" },
  { name: "park", path: "/parks/GD-4414-019" },
  { name: "park-months", path: "/parks/GD-4402-001?period=2025-08" },
  { name: "park-before", path: "/parks/GD-4402-001?period=2016&asOf=2005-01-01" },
  { name: "compare", path: "/parks/compare?park=GD-4402-001,GD-4414-019,GD-4402-002,GD-4414-025" },
  { name: "compare-start", path: "/parks/compare" },
  { name: "search", path: "/search?q=sg" },
  { name: "methods", path: "/methods" },
  { name: "reconciliation", path: "/methods/reconciliation" },
  { name: "data", path: "/data" },
  { name: "api", path: "/data/api" },
  { name: "sign-in", path: "/sign-in" },
  { name: "missing", path: "/no-such-page" },
];
