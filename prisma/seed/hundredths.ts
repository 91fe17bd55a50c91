/** Amounts of the sample are whole hundredths of their unit (万元, mu, m², persons), so that sums are exact. */
export function hundredthsText(hundredths: number): string {
  const whole = Math.trunc(hundredths / 100);
  const rest = hundredths - whole * 100;
  return rest === 0 ? String(whole) : `${whole}.${rest < 10 ? "0" : ""}${rest}`;
}

/** 亿元 (100 million yuan) to hundredths of a 万元 (10,000 yuan). */
export const fromYiYuan = (yiYuan: number): number => Math.round(yiYuan * 1_000_000);
