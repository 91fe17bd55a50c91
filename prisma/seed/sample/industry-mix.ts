import { randomOf } from "../random";
import { DIVISIONS } from "../reference/industries";
import { LAST_YEAR } from "../reference/periods";
import { DECLARED_SHARES } from "./anchors";
import type { SamplePark } from "./sample-park";

/** Weights of the divisions outside the declared ones, after the province's sectors; unlisted ones are small. */
const PROVINCE: Readonly<Record<string, number>> = {
  C39: 0.27,
  C38: 0.15,
  C33: 0.075,
  C29: 0.065,
  C26: 0.06,
  C30: 0.065,
  C13: 0.05,
  C14: 0.045,
  C36: 0.05,
  C34: 0.04,
  C35: 0.04,
  C32: 0.035,
  C31: 0.03,
  C24: 0.025,
  C18: 0.025,
  C17: 0.02,
  C27: 0.02,
  C22: 0.015,
  C21: 0.015,
  C15: 0.012,
  C19: 0.012,
  C23: 0.01,
  C25: 0.01,
  C28: 0.008,
  C20: 0.008,
  C40: 0.008,
  C42: 0.006,
  C37: 0.006,
};
const MINOR = 0.002;
/** Yearly drift of the province's structure, in logarithms. */
const TREND: Readonly<Record<string, number>> = {
  C39: 0.018,
  C38: 0.03,
  C36: 0.02,
  C17: -0.025,
  C18: -0.03,
  C30: -0.02,
  C19: -0.03,
};
const [LOWEST, HIGHEST] = [0.1, 0.75];

const logit = (share: number) => Math.log(share / (1 - share));
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Share of a park's declared industries at a time, 0.1 to 0.75; `shift` moves the whole province, anchored parks excepted. */
export function declaredShare(seed: number, { code, declared }: SamplePark, shift: number, time: number): number {
  const random = randomOf(seed, "declared-share", code);
  const own = logit(Math.min(0.7, Math.max(0.12, random.normal(0.3 + 0.035 * declared.length, 0.13))));
  const drift = random.normal(0.006, 0.012) * (time - LAST_YEAR);
  const anchor = DECLARED_SHARES[code];
  return Math.min(HIGHEST, Math.max(LOWEST, logistic((anchor === undefined ? own + shift : logit(anchor)) + drift)));
}

/**
 * The shift at which the parks' declared industries make up the target share of their output in the last full year.
 *
 * @param outputs output by park in that year, any unit
 * @param target share of sums, 0..1
 */
export function calibratedShift(
  seed: number,
  parks: readonly SamplePark[],
  outputs: ReadonlyMap<string, number>,
  target: number,
): number {
  const total = parks.reduce((sum, { code }) => sum + (outputs.get(code) ?? 0), 0);
  const share = (shift: number) =>
    parks.reduce((sum, park) => sum + (outputs.get(park.code) ?? 0) * declaredShare(seed, park, shift, LAST_YEAR), 0) /
    total;
  let [low, high] = [-5, 5];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (share(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Structure of a park's output: its divisions, and their shares at a time (2024 is the year, 2024.5 the middle of the next). */
export type IndustryMix = { industries: string[]; sharesAt(time: number): number[] };

/** Six to sixteen divisions, the declared ones among them; shares drift smoothly and add up to 1. */
export function industryMix(seed: number, park: SamplePark, shift: number): IndustryMix {
  const random = randomOf(seed, "industries", park.code);
  const others = otherIndustries(random, park.declared);
  const drifts = new Map(others.map(([industry]) => [industry, (TREND[industry] ?? 0) + random.normal(0, 0.02)]));
  const declared = park.declared.map((industry, i): [string, number] => [
    industry,
    0.62 ** i * random.logNormal(1, 0.25),
  ]);
  const industries = [...declared, ...others].map(([industry]) => industry);
  return {
    industries,
    sharesAt(time) {
      const own = declaredShare(seed, park, shift, time);
      const elapsed = time - LAST_YEAR;
      const rest = others.map(([industry, weight]) => weight * Math.exp((drifts.get(industry) ?? 0) * elapsed));
      return [
        ...normalised(declared.map(([, weight]) => weight)).map((share) => share * own),
        ...normalised(rest).map((share) => share * (1 - own)),
      ];
    },
  };
}

function otherIndustries(random: ReturnType<typeof randomOf>, declared: readonly string[]): [string, number][] {
  const count = Math.max(3, random.integer(6, 16) - declared.length);
  const candidates = DIVISIONS.filter((industry) => !declared.includes(industry));
  // Electronics, electrical machinery and food are at home almost everywhere; the rest is drawn by weight.
  const chosen = ["C39", "C38", random.chance(0.6) ? "C13" : "C14"].filter(
    (industry) => candidates.includes(industry) && random.chance(0.9),
  );
  while (chosen.length < count) {
    const left = candidates.filter((industry) => !chosen.includes(industry));
    chosen.push(left[random.weighted(left.map((industry) => PROVINCE[industry] ?? MINOR))] as string);
  }
  return chosen.map((industry) => [industry, (PROVINCE[industry] ?? MINOR) ** 0.55 * random.gamma(1.6)]);
}

function normalised(weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
