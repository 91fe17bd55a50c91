import { formatMoney } from "@/lib/i18n/format-money";
import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import type { Headline } from "@/lib/schemas/overview/headline";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { directionOf, SHARE_DIGIT } from "../direction";
import type { OverviewWords } from "./overview-words";

/** The page's first line: where the province stands, in one sentence from the figures. */
export function prepareLead(
  { locale, overview, figure }: OverviewWords,
  facts: PageFacts,
  headlines: Headline[],
): string {
  const find = (id: Headline["id"]) => headlines.find((headline) => headline.id === id);
  const [output, signed] = [find("output"), find("signedAmount")?.change];
  const period = formatPeriod(locale, facts.period);
  if (!output || output.value.value === null)
    return overview("lead.none", { period, reason: figure(`absence.${output?.value.absent ?? "notReported"}`) });
  const { parks } = facts;
  const reporting = output.parksReporting ?? parks;
  const who = reporting < parks ? overview("lead.some", { parks, reporting }) : overview("lead.all", { parks });
  const said = { period, who, output: formatMoney(locale, output.value.value).text };
  if (!signed || signed.value === null) return overview("lead.output", said);
  return overview("lead.full", {
    ...said,
    direction: directionOf(signed.value, SHARE_DIGIT),
    rate: formatShare(locale, Math.abs(signed.value)).text,
  });
}
