import { Panel } from "@/components/ui/panel";
import { nameIn } from "@/lib/i18n/name-in";
import type { MethodsPart } from "./methods-part";

/** The dictionary of indicators, each reachable by its code. */
export function IndicatorPanel({ view, words }: MethodsPart) {
  const { locale, method } = words;
  return (
    <Panel id="indicators" heading={method("panels.indicators")}>
      <div className="grid gap-x-10 text-sm lg:grid-cols-2">
        {view.indicators.map((indicator) => (
          <article
            key={indicator.code}
            id={`indicator-${indicator.code}`}
            className="break-inside-avoid border-t border-rule py-2"
          >
            <h3 className="font-semibold">
              {nameIn(locale, indicator)} <code className="font-normal text-quiet">{indicator.code}</code>
            </h3>
            <p>{locale === "zh-CN" ? indicator.definitionZh : indicator.definitionEn}</p>
            <p className="text-quiet">
              {method("indicator.line", {
                unit: method(`indicator.unit.${indicator.unit}`),
                kind: method(indicator.cumulative ? "indicator.flow" : "indicator.stock"),
                frequency: method(`indicator.${indicator.frequency}`),
              })}
            </p>
            <p className="text-quiet">
              {method("indicator.source")} <span lang="en">{indicator.source}</span>
            </p>
          </article>
        ))}
      </div>
    </Panel>
  );
}
