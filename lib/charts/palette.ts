/** One colour as its name among the style sheet's variables and its literals for both themes. */
type Ink = { light: string; dark: string };

/**
 * Colour is identity: an industry group has the same colour on every chart and page. Chosen so that any two stay apart
 * in normal sight and under simulated protanopia and deuteranopia, and stand out at least 3:1 from the ground
 * (WCAG 2.2, 1.4.11) in both themes; the tests measure it. `components/charts/charts.css` repeats the values as variables.
 */
export const industryInks = {
  electronic_information: { light: "#20477c", dark: "#92bcff" },
  electrical_appliances: { light: "#841e00", dark: "#bf6600" },
  food: { light: "#116d49", dark: "#9fd68e" },
  petrochemical: { light: "#7756ac", dark: "#b28bf0" },
  materials: { light: "#a17c61", dark: "#d19200" },
  equipment: { light: "#007f89", dark: "#00c0c5" },
  automobile: { light: "#af281c", dark: "#a95d55" },
  textile_light: { light: "#c02861", dark: "#fe86ad" },
  biomedicine: { light: "#827d00", dark: "#8aae6c" },
  environment: { light: "#b29048", dark: "#eebc3c" },
  other: { light: "#8b9099", dark: "#7d838d" },
} as const satisfies Record<string, Ink>;

export type IndustryGroupCode = keyof typeof industryInks;

/** Colours of series that are no industry, by their part in the chart; and of what surrounds the marks. */
export const roleInks = {
  primary: { light: "#1d5c9b", dark: "#7db4f2" },
  secondary: { light: "#b4560d", dark: "#eb9c55" },
  tertiary: { light: "#00756f", dark: "#4fc1b8" },
  muted: { light: "#8b9099", dark: "#7d838d" },
  ink: { light: "#1b1f26", dark: "#e9ebee" },
  quiet: { light: "#59616d", dark: "#a4abb6" },
  rule: { light: "#dfe2e7", dark: "#2e343d" },
  ground: { light: "#ffffff", dark: "#14171c" },
} as const satisfies Record<string, Ink>;

export type ColorRole = keyof typeof roleInks;

/** Five steps from little to much, even in OKLab lightness; in the dark theme much is bright. */
export const rampInks: readonly Ink[] = [
  { light: "#d8f0fa", dark: "#233447" },
  { light: "#a7cce0", dark: "#38546c" },
  { light: "#79a8c7", dark: "#4d7793" },
  { light: "#4d85af", dark: "#629cbb" },
  { light: "#236197", dark: "#77c3e3" },
];

/** @returns the colour of a broad industry group as a CSS value; unknown codes get the colour of "other" */
export function industryColor(group: string): string {
  const known = group in industryInks ? (group as IndustryGroupCode) : "other";
  return cssColor(known.replaceAll("_", "-"), industryInks[known].light);
}

/** @returns the colour of a role as a CSS value */
export function roleColor(role: ColorRole): string {
  return cssColor(role, roleInks[role].light);
}

/** @param step 0 (little) … 4 (much); values outside are taken to the nearer end */
export function rampColor(step: number): string {
  const index = Math.min(rampInks.length - 1, Math.max(0, Math.round(step)));
  return cssColor(`ramp-${index + 1}`, rampInks[index]?.light ?? "");
}

/** The literal is for pictures taken out of the page, where no style sheet follows. */
function cssColor(name: string, literal: string): string {
  return `var(--chart-${name},${literal})`;
}
