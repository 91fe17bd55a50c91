import { ELECTRONICS_DIVISIONS, FOOD_DIVISIONS } from "@/lib/domain/industry";
import { exactSum } from "@/lib/metrics/exact-sum";
import { locationQuotients } from "@/lib/metrics/location-quotient";
import { groupMainIndustryShare, mainIndustryShare, revealedMain, shareNaming } from "@/lib/metrics/main-industry";
import { type ExampleBasis, type ExampleOf, figureStep, outputsOf } from "./example-basis";

const SHOWN = 3;
const ELECTRONICS_OR_FOOD = [...ELECTRONICS_DIVISIONS, ...FOOD_DIVISIONS];

const sumOf = (rows: { outputWanYuan: number }[]) => exactSum(rows.map((row) => row.outputWanYuan));

/** Output of a park and of its declared industries. */
function partsOf({ structure, declarations }: ExampleBasis, park: string) {
  const outputs = outputsOf(structure, park);
  const declared = declarations.get(park) ?? [];
  return { all: sumOf(outputs), own: outputs.filter(({ industry }) => declared.includes(industry)) };
}

/** The park's declared industries against all of its output. */
const mainShareExample: ExampleOf = (basis) => {
  const { park, structure, declarations, industryName, parkName } = basis;
  const { all, own } = partsOf(basis, park.code);
  return {
    subject: [parkName(park.code)],
    steps: [
      ...own.map(({ industry, outputWanYuan }) =>
        figureStep("outputIn", outputWanYuan, "wanYuan", industryName(industry)),
      ),
      figureStep("declaredOutput", sumOf(own), "wanYuan"),
      figureStep("parkOutput", all, "wanYuan"),
    ],
    result: figureStep("share", mainIndustryShare(structure, declarations, park.code), "share"),
  };
};

/** The same of the province: sums first, then one ratio. */
const groupShareExample: ExampleOf = (basis) => {
  const { structure, declarations } = basis;
  const declaring = structure.parks.filter((park) => declarations.get(park)?.length);
  const parts = declaring.map((park) => partsOf(basis, park));
  return {
    subject: [],
    steps: [
      figureStep("parksDeclaring", declaring.length, "park"),
      figureStep("declaredOutputs", sumOf(parts.flatMap(({ own }) => own)), "wanYuan"),
      figureStep("outputs", exactSum(parts.map(({ all }) => all)), "wanYuan"),
    ],
    result: figureStep("share", groupMainIndustryShare(structure, declarations), "share"),
  };
};

/** The park's industries by output, the first of which is revealed as its main one. */
const revealedExample: ExampleOf = ({ park, structure, industryName, parkName }) => {
  const main = revealedMain(structure, park.code);
  return {
    subject: [parkName(park.code)],
    steps: outputsOf(structure, park.code)
      .slice(0, SHOWN)
      .map(({ industry, outputWanYuan }) => figureStep("outputIn", outputWanYuan, "wanYuan", industryName(industry))),
    result: { term: "revealed", content: { kind: "names", names: main === null ? [] : [industryName(main)] } },
  };
};

/** Parks that name electronics or food. */
const namingExample: ExampleOf = ({ declarations }) => {
  const declaring = [...declarations.values()].filter((declared) => declared.length > 0);
  const naming = declaring.filter((declared) => declared.some((code) => ELECTRONICS_OR_FOOD.includes(code)));
  return {
    subject: [],
    steps: [figureStep("parksDeclaring", declaring.length, "park"), figureStep("parksNaming", naming.length, "park")],
    result: figureStep("share", shareNaming(declarations, ELECTRONICS_OR_FOOD), "share"),
  };
};

/** The park's largest industry against the province. */
const quotientExample: ExampleOf = ({ park, structure, industryName, parkName }) => {
  const ofPark = locationQuotients(structure).filter((each) => each.park === park.code);
  const [main] = ofPark.toSorted((a, b) => b.outputWanYuan - a.outputWanYuan || (a.industry < b.industry ? -1 : 1));
  if (!main) throw new Error(`${park.code} has a structure but no industry`);
  const k = structure.industries.indexOf(main.industry);
  const ofIndustry = exactSum(structure.outputs.map((row) => row[k] ?? 0));
  const all = exactSum(structure.outputs.flatMap((row) => [...row]));
  const industry = industryName(main.industry);
  return {
    subject: [parkName(park.code), industry],
    steps: [
      figureStep("outputIn", main.outputWanYuan, "wanYuan", industry),
      figureStep("parkOutput", sumOf(outputsOf(structure, park.code)), "wanYuan"),
      figureStep("parkShare", main.share, "share"),
      figureStep("industryOutput", ofIndustry, "wanYuan"),
      figureStep("provinceOutput", all, "wanYuan"),
      figureStep("provinceShare", ofIndustry / all, "share"),
      { term: "belowFloor", content: { kind: "flag", flag: main.belowFloor } },
    ],
    result: figureStep("quotient", main.locationQuotient, "number"),
  };
};

/** Examples of what parks declare and make. */
export const SHARE_EXAMPLES = {
  "main-industry-share": mainShareExample,
  "group-main-industry-share": groupShareExample,
  "revealed-main": revealedExample,
  "parks-naming": namingExample,
  "location-quotient": quotientExample,
} as const;
