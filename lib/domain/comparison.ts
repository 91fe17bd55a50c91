/** As many parks as can be read side by side. */
export const MOST_COMPARED = 10;
