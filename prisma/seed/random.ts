/**
 * A stream of pseudo-random numbers that belongs to one name: what another stream draws never changes it, and the same name
 * gives the same numbers on every machine. Generator: sfc32 (Doty-Humphrey, PractRand), its 128 bits filled by a string hash
 * and warmed up.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(name: string) {
    [this.#a, this.#b, this.#c, this.#d] = hash128(name);
    for (let i = 0; i < 12; i++) this.uniform();
  }

  /** Uniform on [0, 1). */
  uniform(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  }

  /** Uniform whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  /** Normal with the given mean and standard deviation (Box and Muller 1958). */
  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Log-normal: `median`, and the standard deviation of the logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(this.normal(0, sigma));
  }

  /** Gamma with scale 1 and the given shape, above 0 (Marsaglia and Tsang 2000). */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (1 - this.uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** One element, each as likely; the list is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.uniform() * list.length)] as T;
  }

  /** An index, as likely as its weight; weights are not negative and not all 0. */
  weighted(weights: readonly number[]): number {
    let total = 0;
    for (const weight of weights) total += weight;
    let left = this.uniform() * total;
    for (let i = 0; i < weights.length; i++) {
      left -= weights[i] as number;
      if (left < 0) return i;
    }
    return weights.findLastIndex((weight) => weight > 0);
  }
}

/** The stream of a name under a seed. */
export const randomOf = (seed: number, ...names: (string | number)[]): Random =>
  new Random(`${seed}/${names.join("/")}`);

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
