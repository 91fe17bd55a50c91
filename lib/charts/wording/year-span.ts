/** First and last year of a series: 2015–2024; one year alone as it is, none as null. */
export function yearSpan(periods: string[]): string | null {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}
