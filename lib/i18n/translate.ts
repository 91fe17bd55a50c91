import type { Messages } from "./messages";

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** Names of the messages of an area, as in `trend.title`. */
export type MessageKey<Area extends keyof Messages> = Leaves<Messages[Area]>;

/** Gives a message of an area in the reader's language. Whoever prepares texts gets it as an argument. */
export type Translate<Area extends keyof Messages> = (
  key: MessageKey<Area>,
  values?: Record<string, string | number>,
) => string;
