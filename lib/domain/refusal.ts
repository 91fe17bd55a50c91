/** What kind of answer a question deserves that cannot be answered as asked. */
export type RefusalKind = "malformed" | "notFound" | "rule" | "unavailable";

/** One thing wrong with a question: where (a query parameter, or nowhere in particular), what, and the values its sentence needs. */
export type Fault = { parameter?: string; code: string; values?: Record<string, string | number> };

/**
 * A question that cannot be answered as asked: malformed, about something that does not exist, against a rule, or asked too
 * early. Carries codes, no sentences: whoever answers words it in the reader's language.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly faults: readonly Fault[],
  ) {
    super(faults.map((fault) => fault.code).join(", "));
    this.name = "Refusal";
  }
}
