import { formatDay } from "@/lib/i18n/format-day";
import { nameIn } from "@/lib/i18n/name-in";
import type { MethodsPart } from "./methods-part";

/** The thresholds of the lights, version by version, as the rule packs have them. */
export function LightThresholdList({ view, words }: MethodsPart) {
  const { locale, method } = words;
  return (
    <dl className="text-sm">
      <div className="sm:grid sm:grid-cols-[6rem_1fr]">
        <dt className="text-quiet">{method("part.pack")}</dt>
        {view.lightPacks.map((pack) => (
          <dd key={pack.version} className="sm:col-start-2">
            {method("part.packLine", {
              name: nameIn(locale, pack),
              version: pack.version,
              from: formatDay(locale, pack.validFrom),
              yellow: pack.rules.yellowMonths,
              red: pack.rules.redMonths,
              removal: pack.rules.removalMonths,
            })}
          </dd>
        ))}
      </div>
    </dl>
  );
}
