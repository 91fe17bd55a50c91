/** A stream of pseudo-random numbers that belongs to one name: what another stream draws never changes it. */
export type Random = {
  /** Uniform on [0, 1). */
  uniform(): number;
  /** Uniform whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** Normal with the given mean and standard deviation (Box and Muller 1958). */
  normal(mean?: number, deviation?: number): number;
  /** Log-normal: `median`, and the standard deviation of the logarithm. */
  logNormal(median: number, sigma: number): number;
  /** Gamma with scale 1 and the given shape, above 0 (Marsaglia and Tsang 2000). */
  gamma(shape: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One element, each as likely. */
  pick<T>(list: readonly T[]): T;
  /** An index, as likely as its weight; weights are not negative and not all 0. */
  weighted(weights: readonly number[]): number;
};

/**
 * The stream of a name under a seed: the same arguments give the same numbers on every machine, whatever else was drawn.
 * Generator: sfc32 (Doty-Humphrey, PractRand), its 128 bits filled by a string hash and warmed up.
 */
export function randomOf(seed: number, ...names: (string | number)[]): Random {
  const uniform = sfc32(`${seed}/${names.join("/")}`);
  const normal = (mean = 0, deviation = 1): number =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    uniform,
    normal,
    gamma,
    integer: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
    logNormal: (median, sigma) => median * Math.exp(normal(0, sigma)),
    chance: (probability) => uniform() < probability,
    pick: <T>(list: readonly T[]) => list[Math.floor(uniform() * list.length)] as T,
    weighted: (weights) => {
      let left = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
      for (let i = 0; i < weights.length; i++) {
        left -= weights[i] as number;
        if (left < 0) return i;
      }
      return weights.findLastIndex((weight) => weight > 0);
    },
  };
}

function sfc32(name: string): () => number {
  let [a, b, c, d] = hash128(name);
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Four 32-bit words from a text (cyrb128 by bryc, public domain). */
function hash128(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597_399_067);
    b = c ^ Math.imul(b ^ k, 2_869_860_233);
    c = d ^ Math.imul(c ^ k, 951_274_213);
    d = a ^ Math.imul(d ^ k, 2_716_044_179);
  }
  a = Math.imul(c ^ (a >>> 18), 597_399_067);
  b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
  c = Math.imul(a ^ (c >>> 17), 951_274_213);
  d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
  const mix = a ^ b ^ c ^ d;
  return [mix, b ^ mix, c ^ mix, d ^ mix];
}
