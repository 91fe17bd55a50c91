import { absent, type Measured } from "@/lib/domain/absence";
import type { Frame } from "../basis/frame";
import type { OverviewFigures } from "../overview/figures";
import {
  investmentSoFar,
  mostDeclared,
  overviewFigure,
  per,
  perIndustrialHectare,
  plotRatio,
  signedOnPlatforms,
  sumOfSets,
} from "./claim-figures";

/** How a published figure is met by one of ours. */
export type ClaimPlan = {
  /** Key of the row: the published fact's own, or one that begins with it where a second figure of ours is shown beside it. */
  claim: string;
  /** Published fact it is about. */
  fact: string;
  /** Whether ours means what was published. */
  comparable: boolean;
  /** How the sample treats it: made to add up to it, left free, or not generated at all. */
  sample: "calibrated" | "free" | "real";
  /** Ours, in the published unit. */
  ours: (frame: Frame) => Promise<Measured>;
};

/** 万元 in an 亿元. */
const YI = 10_000;

const figure =
  (name: keyof OverviewFigures, size = 1) =>
  async (frame: Frame) =>
    per(await overviewFigure(frame, name), size);
const inYi = (ours: (frame: Frame) => Promise<Measured>) => async (frame: Frame) => per(await ours(frame), YI);

const plan = (
  fact: string,
  sample: ClaimPlan["sample"],
  ours: ClaimPlan["ours"],
  { comparable = true, claim = fact }: Partial<Pick<ClaimPlan, "comparable" | "claim">> = {},
): ClaimPlan => ({ claim, fact, comparable, sample, ours });
const apart = { comparable: false };

/** Every published figure we know with ours, in the order shown: size, structure, growth, network, land, policy. */
export const CLAIM_PLANS: readonly ClaimPlan[] = [
  plan("parks-2025-a", "real", figure("parks")),
  // Only the count is published: there is no list whose members we could count.
  plan("parks-2025-b", "real", async () => absent("noUniverse")),
  plan("parks-2023", "real", figure("parks")),
  plan("parks-2021", "real", figure("parks")),
  plan("parks-2015", "real", figure("parks")),
  plan("output-2024", "calibrated", figure("output", YI)),
  plan("funds-cum", "calibrated", figure("fiscalFundsCumulative", YI)),
  plan("funds-cum", "free", inYi(investmentSoFar), { ...apart, claim: "funds-cum-investment" }),
  plan("main-share-2024", "calibrated", figure("mainIndustryShare")),
  plan("declared-ef", "real", figure("electronicsOrFoodShare")),
  plan("signed-2024", "calibrated", figure("signedAmountGrowth")),
  plan("va-2015", "calibrated", figure("valueAdded", YI)),
  plan("va-2016", "calibrated", figure("valueAdded", YI)),
  plan("va-2023", "calibrated", figure("valueAdded", YI)),
  plan("fai-2015", "calibrated", figure("investment", YI)),
  plan("fai-2016", "calibrated", figure("investment", YI)),
  plan("tax-2015", "calibrated", figure("tax", YI)),
  plan("tax-2016", "calibrated", figure("tax", YI)),
  plan(
    "clusters7-va-2023",
    "free",
    inYi((frame) => sumOfSets(frame, "cluster", "valueAdded")),
    apart,
  ),
  plan(
    "platforms15-va-2023",
    "free",
    inYi((frame) => sumOfSets(frame, "platform", "valueAdded")),
    apart,
  ),
  plan("platforms15-projects", "free", (frame) => signedOnPlatforms(frame, "count"), apart),
  plan(
    "platforms15-amount",
    "free",
    inYi((frame) => signedOnPlatforms(frame, "amountWanYuan")),
    apart,
  ),
  plan("zones-fai-2018", "free", (frame) => perIndustrialHectare(frame, "investment"), apart),
  plan("zones-tax-2018", "free", (frame) => perIndustrialHectare(frame, "tax"), apart),
  plan("zones-far-2018", "free", plotRatio, apart),
  plan("guideline-max3", "real", mostDeclared),
  plan("province-1-2", "real", mostDeclared),
];
