import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatArea } from "@/lib/i18n/format-area";
import { formatDay } from "@/lib/i18n/format-day";
import { formatMoney, moneyUnit } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { formatGrowth, formatPoints, formatShare } from "@/lib/i18n/format-share";
import { LOCALES } from "@/lib/i18n/locales";

describe("money", () => {
  test.each([
    [243_105_000, "2.43万亿元", "CNY\u00a02.43\u00a0tn"],
    [33_286_000, "3,329亿元", "CNY\u00a0332.9\u00a0bn"],
    [5_300_000, "530.0亿元", "CNY\u00a053.0\u00a0bn"],
    [10_000, "1.00亿元", "CNY\u00a0100.0\u00a0mn"],
    [9_999, "9,999万元", "CNY\u00a0100.0\u00a0mn"],
    [12.5, "12.5万元", "CNY\u00a00.13\u00a0mn"],
    [0, "0万元", "CNY\u00a00\u00a0mn"],
    [-250_000, "−25.0亿元", "−CNY\u00a02.50\u00a0bn"],
  ])("%d 万元 reads %s and %s", (wanYuan, chinese, english) => {
    expect(formatMoney("zh-CN", wanYuan).text).toBe(chinese);
    expect(formatMoney("en", wanYuan).text).toBe(english);
  });

  test("both languages say the same amount, to the digits shown", () => {
    const read = (text: string) => Number(text.replaceAll(",", "").replace("−", "-"));
    fc.assert(
      fc.property(fc.double({ min: 100, max: 1e9, noNaN: true }), (wanYuan) => {
        for (const locale of LOCALES) {
          const unit = moneyUnit(locale, wanYuan);
          const { value } = formatMoney(locale, wanYuan);
          expect(Math.abs(read(value) * unit.wanYuan - wanYuan) / wanYuan).toBeLessThanOrEqual(0.0051);
        }
      }),
    );
  });

  test("English never says 亿, Chinese never k or m", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (wanYuan) => {
        expect(formatMoney("en", wanYuan).text).toMatch(/^−?CNY\u00a0[\d,.]+\u00a0(mn|bn|tn)$/);
        expect(formatMoney("zh-CN", wanYuan).text).toMatch(/^−?[\d,.]+(万|亿|万亿)元$/);
      }),
    );
  });
});

test("rates have one decimal and a sign, and what rounds to nothing has none", () => {
  expect(formatGrowth("zh-CN", -0.28)).toBe("−28.0%");
  expect(formatGrowth("en", 0.0532)).toBe("+5.3%");
  expect(formatGrowth("en", -0.0004)).toBe("0.0%");
  expect(formatPoints("zh-CN", 0.012)).toBe("+1.2个百分点");
  expect(formatPoints("en", -0.012)).toBe("−1.2 pp");
  expect(formatShare("en", 0.3821).text).toBe("38.2%");
  fc.assert(
    fc.property(fc.double({ min: -1, max: 10, noNaN: true }), (rate) => {
      const text = formatGrowth("en", rate);
      expect(text).toMatch(/^(\+|−)?[\d,]+\.\d%$/);
      expect(/^(\+|−)/.test(text)).toBe(text !== "0.0%");
    }),
  );
});

test("land and its yield are read in the reader's units", () => {
  expect(formatArea("zh-CN", 130_000).text).toBe("13.00万亩");
  expect(formatArea("en", 130_000).text).toBe("130.0 thousand mu");
  expect(formatArea("zh-CN", 980).text).toBe("980亩");
  expect(formatPerMu("zh-CN", 312.4).text).toBe("312.4万元/亩");
  expect(formatPerMu("en", 312.4).text).toBe("CNY\u00a03.12\u00a0mn per mu");
});

test("periods say whether they are whole years or cumulative", () => {
  expect(formatPeriodCode("zh-CN", "2024")).toBe("2024年");
  expect(formatPeriodCode("zh-CN", "2025-09")).toBe("2025年1—9月累计");
  expect(formatPeriodCode("en", "2025-09")).toBe("Jan–Sep 2025 (cumulative)");
  expect(formatPeriodCode("en", "nonsense")).toBe("nonsense");
  expect(formatDay("zh-CN", "2025-09-30")).toBe("2025年9月30日");
  expect(formatDay("en", "2025-09-03")).toBe("3 Sep 2025");
});

test("numbers are grouped, with a minus as wide as a digit", () => {
  expect(formatNumber("zh-CN", -12034.5, 1)).toBe("−12,034.5");
  expect(formatNumber("en", -0.001, 1)).toBe("0.0");
});
