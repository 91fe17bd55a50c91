import { sumYears } from "@/lib/data/observations/sum-years";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import { ELECTRONICS_DIVISIONS, FOOD_DIVISIONS } from "@/lib/domain/industry";
import { yearBefore } from "@/lib/domain/period";
import { growth } from "@/lib/metrics/growth";
import { groupMainIndustryShare, shareNaming } from "@/lib/metrics/main-industry";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { loadGrowth } from "../basis/growth";
import { loadHomogeneity } from "../basis/homogeneity";
import { loadOutputPerMu } from "../basis/land-productivity";
import { declarationsOf, loadDeclarations, loadStructure } from "../basis/outputs";
import { loadSignedTotals } from "../basis/signed-totals";
import { loadStandings } from "../basis/standings";
import { loadValues, reportedValues, total } from "../basis/values";
import { cached } from "../cached";

/** Headline figures of a frame. Money in 万元; growth like for like, except signings. */
export type OverviewFigures = {
  parks: Measured;
  parksReporting: Measured;
  output: Measured;
  outputGrowth: Measured;
  valueAdded: Measured;
  valueAddedGrowth: Measured;
  investment: Measured;
  investmentGrowth: Measured;
  tax: Measured;
  taxGrowth: Measured;
  fiscalFundsCumulative: Measured;
  mainIndustryShare: Measured;
  electronicsOrFoodShare: Measured;
  homogeneity: Measured;
  homogeneityWeighted: Measured;
  signedAmount: Measured;
  signedAmountGrowth: Measured;
  signedCount: Measured;
  signedCountGrowth: Measured;
  delayedProjects: Measured;
  outputPerMu: Measured;
};

/** The headline figures, each computed from the rows known on the frame's day. */
export const loadFigures = (frame: Frame, common: Common): Promise<OverviewFigures> =>
  cached(frame.dataset, "overview-figures", [frame.period.code, frame.asOf, common.universe ?? null], () =>
    computeFigures(frame, common),
  );

async function computeFigures(frame: Frame, common: Common): Promise<OverviewFigures> {
  const { dataset, period, asOf, cutOff, members, absence } = frame;
  const before = await loadFrameOf(frame, yearBefore(period), common);
  const totalOf = async (indicator: "output" | "valueAdded" | "investment" | "tax") =>
    total(await loadValues(dataset, indicator, period.code, asOf), frame);
  const [output, valueAdded, investment, tax, outputGrowth, valueAddedGrowth, investmentGrowth, taxGrowth] =
    await Promise.all([
      totalOf("output"),
      totalOf("valueAdded"),
      totalOf("investment"),
      totalOf("tax"),
      loadGrowth("output", frame, before),
      loadGrowth("valueAdded", frame, before),
      loadGrowth("investment", frame, before),
      loadGrowth("tax", frame, before),
    ]);
  const [reporting, structure, declarations, likeness, signed, standings, outputPerMu, funds] = await Promise.all([
    loadValues(dataset, "output", period.code, asOf).then((values) => reportedValues(values, frame).size),
    loadStructure(frame),
    loadDeclarations(dataset, cutOff, asOf).then((all) => declarationsOf(all, frame)),
    loadHomogeneity(frame),
    loadSignedTotals(frame),
    loadStandings(dataset, cutOff, asOf),
    loadOutputPerMu(frame),
    sumYears("fiscalFunds", period, common.universe && members ? [...members] : null, asOf),
  ]);
  const inFrame = (figure: () => Measured): Measured => (absence ? absent(absence) : figure());
  // Without a universe asked for every park counts, also in the years before there was one.
  const fundsOf = (): Measured => {
    if (common.universe && absence) return absent(absence);
    return funds === null ? absent("notReported") : measured(funds);
  };
  const ofSigned = (figure: (totals: NonNullable<typeof signed>) => Measured): Measured =>
    signed ? figure(signed) : absent(absence ?? "notReported");
  return {
    parks: inFrame(() => measured(members?.size ?? 0)),
    parksReporting: inFrame(() => measured(reporting)),
    output,
    outputGrowth,
    valueAdded,
    valueAddedGrowth,
    investment,
    investmentGrowth,
    tax,
    taxGrowth,
    fiscalFundsCumulative: fundsOf(),
    mainIndustryShare: inFrame(() => groupMainIndustryShare(structure, declarations)),
    electronicsOrFoodShare: inFrame(() => shareNaming(declarations, [...ELECTRONICS_DIVISIONS, ...FOOD_DIVISIONS])),
    homogeneity: likeness.index,
    homogeneityWeighted: likeness.indexWeighted,
    signedAmount: ofSigned(({ now }) => measured(now.amountWanYuan)),
    signedAmountGrowth: ofSigned(({ now, before: base }) => growth(now.amountWanYuan, base.amountWanYuan)),
    signedCount: ofSigned(({ now }) => measured(now.count)),
    signedCountGrowth: ofSigned(({ now, before: base }) => growth(now.count, base.count)),
    delayedProjects: inFrame(() =>
      measured([...(members ?? [])].reduce((sum, park) => sum + (standings.get(park)?.delayed ?? 0), 0)),
    ),
    outputPerMu,
  };
}
