import { PageTop } from "@/components/layout/page-top";
import { SectionLinks } from "@/components/layout/section-links";
import { prepareCompareLead } from "@/lib/charts/compare/prepare-compare-lead";
import { formatPeriod } from "@/lib/i18n/format-period";
import { joinNames } from "@/lib/i18n/join-clauses";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import { MOST_PARKS } from "@/lib/schemas/compare/comparison";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import type { ComparePart } from "./compare-part";

const SECTIONS = ["parks", "peers", "figures", "trend", "industries", "ranking", "files"] as const;

/** The choices the page depends on, its first line, what it leaves out, and its parts. */
export function CompareHead({ view, words }: ComparePart) {
  const { locale, compare, page } = words;
  const { comparison, left, universe } = view;
  const { parks } = comparison;
  const period = formatPeriod(locale, view.period);
  const outside = parks.filter(({ counted }) => !counted);
  const names = (named: readonly NamedCode[]) =>
    joinNames(
      locale,
      named.map((park) => nameIn(locale, park)),
    );
  const notes = [
    ...(left.length > 0
      ? [compare("note.tooMany", { given: parks.length + left.length, most: MOST_PARKS, left: names(left) })]
      : []),
    ...(universe === null ? [compare("note.noUniverse", { period })] : []),
    ...(universe !== null && outside.length > 0 ? [compare("note.outside", { period, parks: names(outside) })] : []),
  ];
  return (
    <>
      <PageTop
        locale={locale}
        {...page}
        title={compare("title")}
        steps={[{ label: compare("step"), href: localizedPath(locale, "/parks") }]}
        facts={view}
      />
      <h1 className="mt-6 max-w-[40em] text-2xl leading-snug font-semibold text-balance">
        {prepareCompareLead(words, view, comparison)}
      </h1>
      {notes.map((note) => (
        <p key={note} role="status" className="mt-3 border-l-4 border-caution bg-shade px-3 py-2 text-sm">
          {note}
        </p>
      ))}
      {parks.length === 0 ? null : (
        <SectionLinks
          label={compare("sections.label")}
          sections={SECTIONS.map((id) => ({ id, label: compare(`sections.${id}`) }))}
        />
      )}
    </>
  );
}
