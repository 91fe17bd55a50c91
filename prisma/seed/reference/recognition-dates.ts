/** Days of recognition a source names; where only a month or a year is known, its first day stands. */
export const RECOGNITION_DATES: Readonly<Record<string, { day: string; source: string }>> = {
  "GD-4402-002": { day: "2005-12-13", source: "one of the first three parks" },
  "GD-4417-079": { day: "2005-12-13", source: "one of the first three parks, then Zhongshan Shiqi (Yangjiang)" },
  "GD-4417-081": { day: "2005-12-13", source: "one of the first three parks" },
  "GD-4416-011": { day: "2008-06-01", source: "recognised June 2008" },
  "GD-4407-087": { day: "2009-06-01", source: "recognised June 2009" },
  "GD-4402-003": { day: "2010-03-23", source: "notice of the provincial economic commission, 23 March 2010" },
  "GD-4418-031": { day: "2011-01-01", source: "recognised 2011" },
  "GD-4414-025": { day: "2015-05-01", source: "approved May 2015" },
  "GD-4414-026": { day: "2015-05-01", source: "approved May 2015" },
  "GD-4416-015": { day: "2023-01-01", source: "established as a provincial park in 2023" },
  "GD-4418-035": { day: "2023-01-01", source: "established as a provincial park in 2023" },
  "GD-4420-100": { day: "2024-01-01", source: "approved as a provincial industrial park in 2024" },
  "GD-4420-101": { day: "2024-01-01", source: "approved as a provincial industrial park in 2024" },
  "GD-4420-102": { day: "2024-01-01", source: "approved as a provincial industrial park in 2024" },
};
