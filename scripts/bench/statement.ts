/** A statement as a program sent it to the database. */
export interface Statement {
  text: string;
  /** Parameters as text, in order; null is SQL's NULL. */
  values: (string | null)[];
}
