import { sumYears } from "@/lib/data/observations/sum-years";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import { type Period, parsePeriod } from "@/lib/domain/period";
import type { Frame } from "../basis/frame";
import { loadFigures } from "../overview/figures";
import { type ExampleOf, figureStep } from "./example-basis";

/** Funds through the year before, those of the period itself, and both together. */
const fundsExample: ExampleOf = async ({ frame, common }) => {
  const { fiscalFundsCumulative } = await loadFigures(frame, common);
  const before = await throughYearBefore(frame, common.universe ? [...(frame.members ?? [])] : null);
  const all = fiscalFundsCumulative.value;
  const own = all === null || before.value === null ? absent("notReported") : measured(all - before.value);
  return {
    subject: [],
    steps: [figureStep("fundsBefore", before, "wanYuan"), figureStep("fundsOwn", own, "wanYuan")],
    result: figureStep("funds", fiscalFundsCumulative, "wanYuan"),
  };
};

async function throughYearBefore({ period, asOf }: Frame, parks: string[] | null): Promise<Measured> {
  const sum = await sumYears("fiscalFunds", parsePeriod(String(period.year - 1)) as Period, parks, asOf);
  return sum === null ? absent("notReported") : measured(sum);
}

/** Examples of funds. */
export const FUND_EXAMPLES = { "special-funds": fundsExample } as const;
