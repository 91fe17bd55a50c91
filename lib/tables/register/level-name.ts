import type { RegisterWords } from "./register-words";

/** Levels with a name in both languages; others are shown in the wording of the register. */
const NAMED = [
  "provincial-industrial-transfer-park",
  "provincial-industrial-park",
  "provincial-economic-development-zone",
  "provincial-high-tech-zone",
  "specialised-industrial-park",
  "industrial-agglomeration-site-provincial-transfer-policy",
  "provincial-edz-until-oct-2024-national-etdz-since",
] as const;

/** A level of recognition in the reader's language. */
export function levelName(
  { register }: Pick<RegisterWords, "register">,
  level: { code: string; wording: string },
): string {
  const known = NAMED.find((code) => code === level.code);
  return known ? register(`level.${known}`) : level.wording;
}
