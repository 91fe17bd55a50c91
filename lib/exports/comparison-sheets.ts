import type { CompareFigure, CompareMeasure, Comparison, MeasureUnit } from "@/lib/schemas/compare/comparison";
import type { Cell, HeadingLanguage } from "./column";
import { once } from "./notes-sheet";
import type { Sheet } from "./write-xlsx";

/** Units in words that both languages understand, for the notes. */
export const UNIT_WORDS: Record<MeasureUnit, string> = {
  wanYuan: "万元 CNY 10,000",
  mu: "亩 mu",
  squareMetre: "m²",
  person: "人 persons",
  project: "个 projects",
  fraction: "1 = 100 %",
  ratio: "",
  wanYuanPerMu: "万元/亩 CNY 10,000 per mu",
  wanYuanPerPerson: "万元/人 CNY 10,000 per person",
};

/** The comparison as the sheets of one workbook, figures as on the page first. Every row says whether it is sample data. */
export function comparisonSheets(comparison: Comparison, sample: boolean, language: HeadingLanguage): Sheet[] {
  return [
    figuresSheet(comparison, sample, language),
    seriesSheet(comparison, sample),
    structureSheet(comparison, sample),
    similaritySheet(comparison, sample),
    peersSheet(comparison, sample),
  ];
}

function figuresSheet({ parks, measures }: Comparison, sample: boolean, language: HeadingLanguage): Sheet {
  const names = parks.map((park) => (language === null ? park.code : language === "en" ? park.nameEn : park.nameZh));
  const codes = parks.map(({ code }) => code);
  return {
    name: "figures",
    headings: [
      "measure",
      "nameZh",
      "nameEn",
      "unit",
      "period",
      "denominator",
      ...names,
      "province",
      "absent",
      "sample",
    ],
    batches: once(
      measures.map((measure) => [
        ...[measure.id, measure.nameZh, measure.nameEn, measure.unit, measure.period, measure.denominator],
        ...measure.figures.map(({ value }) => value),
        measure.province?.value ?? null,
        reasons(measure, codes),
        sample,
      ]),
    ),
  };
}

/** Which of a row's empty cells are absences, and why: an empty cell alone does not say. */
function reasons({ figures, province }: CompareMeasure, codes: readonly string[]): Cell {
  const said = [...figures, ...(province ? [province] : [])].flatMap(({ absent }, i) =>
    absent === null ? [] : [`${codes[i] ?? "province"}=${absent}`],
  );
  return said.length === 0 ? null : said.join("; ");
}

const figureCells = ({ value, absent, preliminary }: CompareFigure): Cell[] => [value, absent, preliminary];

function seriesSheet({ parks, series }: Comparison, sample: boolean): Sheet {
  return {
    name: "series",
    headings: ["park", "indicator", "period", "value", "valueAbsent", "preliminary", "sample"],
    batches: once(
      series.flatMap(({ indicator, years, values }) =>
        parks.flatMap(({ code }, i) =>
          (values[i] ?? []).map((figure, j) => [code, indicator, years[j] ?? "", ...figureCells(figure), sample]),
        ),
      ),
    ),
  };
}

function structureSheet({ structure, divisions }: Comparison, sample: boolean): Sheet {
  const names = new Map(divisions.map((division) => [division.code, division]));
  return {
    name: "structure",
    headings: [
      ...["park", "industry", "nameZh", "nameEn", "group"],
      ...["outputWanYuan", "share", "locationQuotient", "belowFloor", "sample"],
    ],
    batches: once(
      structure.map(({ park, industry, outputWanYuan, share, locationQuotient, belowFloor }) => {
        const { nameZh = null, nameEn = null, group = null } = names.get(industry) ?? {};
        return [park, industry, nameZh, nameEn, group, outputWanYuan, share, locationQuotient, belowFloor, sample];
      }),
    ),
  };
}

function similaritySheet({ similarity: { parks, values } }: Comparison, sample: boolean): Sheet {
  return {
    name: "similarity",
    headings: ["park", ...parks, "sample"],
    batches: once(values.map((row, i) => [parks[i] ?? "", ...row.map(({ value }) => value), sample])),
  };
}

function peersSheet({ peers }: Comparison, sample: boolean): Sheet {
  return {
    name: "peers",
    headings: ["park", "nameZh", "nameEn", "reasons", "sample"],
    batches: once(
      peers.map(({ code, nameZh, nameEn, reasons: grounds }) => [
        ...[code, nameZh, nameEn],
        grounds.map((ground) => ground.code).join(";"),
        sample,
      ]),
    ),
  };
}
