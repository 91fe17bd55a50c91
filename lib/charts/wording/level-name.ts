import { levelCode } from "@/lib/domain/park-level";
import type { ChartTexts } from "./chart-texts";

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

/** A level of recognition in the reader's language. @param wording as the register words it */
export function levelName({ figure }: Pick<ChartTexts, "figure">, wording: string): string {
  const own = levelCode(wording);
  const known = NAMED.find((code) => code === own);
  return known ? figure(`level.${known}`) : wording;
}
