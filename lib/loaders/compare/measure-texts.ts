import type { Messages } from "@/lib/i18n/messages";
import { translatorOf } from "@/lib/i18n/translator-of";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";

/** A measure that is computed; indicators have their texts in the dictionary. */
export type ComputedMeasure = keyof Messages["compare"]["measure"];
/** Name and definition in both languages: files carry both, whatever the page is read in. */
export type MeasureTexts = Pick<CompareMeasure, "nameZh" | "nameEn" | "definitionZh" | "definitionEn">;

const zh = translatorOf("zh-CN", "compare");
const en = translatorOf("en", "compare");

/** Texts of a computed measure. */
export const measureTexts = (id: ComputedMeasure): MeasureTexts => ({
  nameZh: zh(`measure.${id}`),
  nameEn: en(`measure.${id}`),
  definitionZh: zh(`definition.${id}`),
  definitionEn: en(`definition.${id}`),
});

type Named = { nameZh: string; nameEn: string };

/** Texts of an indicator's growth. */
export const growthTexts = ({ nameZh, nameEn }: Named): MeasureTexts => ({
  nameZh: zh("growth.name", { name: nameZh }),
  nameEn: en("growth.name", { name: nameEn }),
  definitionZh: zh("growth.definition"),
  definitionEn: en("growth.definition"),
});

/** Texts of the projects that stand at a stage. */
export const stageTexts = (stage: keyof Messages["compare"]["stage"]): MeasureTexts => ({
  nameZh: zh("atStage.name", { stage: zh(`stage.${stage}`) }),
  nameEn: en("atStage.name", { stage: en(`stage.${stage}`) }),
  definitionZh: zh("atStage.definition"),
  definitionEn: en("atStage.definition"),
});

/** Texts of a yield; its name says what it is divided by. */
export function yieldTexts(id: ComputedMeasure, divisor: Named): MeasureTexts {
  const texts = measureTexts(id);
  return {
    ...texts,
    nameZh: zh("yieldName", { name: texts.nameZh, denominator: divisor.nameZh }),
    nameEn: en("yieldName", { name: texts.nameEn, denominator: divisor.nameEn.toLowerCase() }),
  };
}
