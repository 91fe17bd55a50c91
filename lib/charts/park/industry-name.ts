import { nameIn } from "@/lib/i18n/name-in";
import type { NamedIndustry, ParkView } from "@/lib/schemas/park/park-view";
import type { ParkWords } from "./park-words";

export const industryOf = ({ industries }: ParkView, code: string): NamedIndustry =>
  industries.find((industry) => industry.code === code) ?? { code, nameZh: code, nameEn: code, group: null };

/** A division with its code, as it stands in tables. */
export function industryName({ locale }: ParkWords, view: ParkView, code: string): string {
  const industry = industryOf(view, code);
  return industry.nameZh === code ? code : `${code} ${nameIn(locale, industry)}`;
}

/** A division short enough for a sentence: 通用设备, Textiles. */
export function shortIndustry({ locale }: ParkWords, view: ParkView, code: string): string {
  const name = nameIn(locale, industryOf(view, code));
  if (locale === "zh-CN") return name.replace(/(制造|加工|冶炼和压延加工)?业$/, "");
  return name.replace(/^(Manufacture|Processing|Smelting and Processing) of /, "");
}
