import type { Random } from "../random";
import { CITIES, CITY_PAIRS } from "../reference/cities";
import type { SamplePark } from "./sample-park";

/** Where an investor comes from: country or economy by ISO 3166-1, city or province by GB/T 2260, and a name to call it by. */
export type Origin = { country: string; city: string | null; nameZh: string };

const HEADS = ["440300", "440100", "441900", "440600", "442000"];
const PROVINCES: Readonly<Record<string, string>> = {
  "310000": "上海",
  "320000": "江苏",
  "330000": "浙江",
  "350000": "福建",
  "360000": "江西",
  "430000": "湖南",
};
const ABROAD: [code: string, nameZh: string, weight: number][] = [
  ["HK", "香港", 46],
  ["TW", "台湾", 16],
  ["MO", "澳门", 4],
  ["SG", "新加坡", 8],
  ["JP", "日本", 9],
  ["KR", "韩国", 5],
  ["DE", "德国", 5],
  ["US", "美国", 4],
  ["FR", "法国", 3],
];
const ABROAD_WEIGHTS = ABROAD.map(([, , weight]) => weight);
const FROM_ABROAD = 0.12;

/** The paired city, the park's own, the big cities of the delta, other provinces, or abroad. */
export function projectOrigin(random: Random, { cityCode }: SamplePark): Origin {
  if (random.chance(FROM_ABROAD)) {
    const [country, nameZh] = ABROAD[random.weighted(ABROAD_WEIGHTS)] as (typeof ABROAD)[number];
    return { country, city: null, nameZh };
  }
  const pair = CITY_PAIRS.find(({ toCityCode }) => toCityCode === cityCode)?.fromCityCode;
  const kind = random.weighted([pair ? 0.3 : 0, 0.27, 0.3, 0.13]);
  if (kind === 3) {
    const code = random.pick(Object.keys(PROVINCES));
    return { country: "CN", city: code, nameZh: PROVINCES[code] as string };
  }
  const city = kind === 0 ? (pair as string) : kind === 1 ? cityCode : random.pick(HEADS);
  const name = CITIES.find(({ code }) => code === city)?.nameZh ?? "";
  return { country: "CN", city, nameZh: name.replace("市", "") };
}
