/**
 * How well a word finds a thing, best first: its code or whole name; the beginning of its name; the beginning of its
 * initials; the beginning of a later part of its name, or of another name it has; the place it lies in; inside a name, or
 * only by what kind of thing it is.
 */
export const GRADE = { exact: 0, name: 1, initials: 2, part: 3, place: 4, inside: 5 } as const;
export type Grade = (typeof GRADE)[keyof typeof GRADE];
