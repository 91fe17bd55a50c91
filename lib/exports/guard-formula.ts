/** What spreadsheets take for the beginning of a formula, with the full-width twins some of them normalise. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe before it where it would be. Only for text; a negative number
 * is a number.
 */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
