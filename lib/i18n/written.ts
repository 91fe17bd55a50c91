/** A quantity as people read it. */
export type Written = {
  /** The number alone, for large type and for cells under a heading that names the unit. */
  value: string;
  /** The unit alone, for a heading or beside large type; empty where there is none. */
  unit: string;
  /** Both, as they stand in a sentence. */
  text: string;
};
