import { formatMoney } from "@/lib/i18n/format-money";
import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { joinClauses } from "@/lib/i18n/join-clauses";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import { prepareConditions } from "./prepare-chips";
import type { RegisterWords } from "./register-words";

/** As many conditions as a sentence bears. */
const NAMED = 3;

/** The page's first line: how many parks, under which conditions, with how much of the province's output. */
export function prepareRegisterLead(words: RegisterWords, view: RegisterView): string {
  const { locale, register, figure } = words;
  const { selected: count, output, outputOfAll } = view;
  const period = formatPeriod(locale, view.period);
  const absence = output.figure.absent;
  if (absence === "noUniverse" || absence === "beforeFirstRecord")
    return register("lead.noList", { period, count, reason: figure(`absence.${absence}`) });
  const conditions = prepareConditions(words, view);
  const filters = filtersIn(words, conditions);
  if (count === 0) return register("lead.empty", { period, filters });
  if (output.figure.value === null)
    return conditions.length === 0
      ? register("lead.silent", { period, count })
      : register("lead.silentSome", { period, count, filters });
  const said = {
    period,
    count,
    output: formatMoney(locale, output.figure.value).text,
    partial: output.parks < count ? register("lead.partial", { reporting: output.parks }) : "",
  };
  const whole = outputOfAll.figure.value;
  if (conditions.length === 0 || !whole) return register("lead.all", said);
  return register("lead.some", { ...said, filters, share: formatShare(locale, output.figure.value / whole).text });
}

function filtersIn({ locale, register }: RegisterWords, conditions: string[]): string {
  const filters = joinClauses(locale, conditions.slice(0, NAMED));
  return conditions.length > NAMED ? register("lead.more", { filters, count: conditions.length }) : filters;
}
