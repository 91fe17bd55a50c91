import { PageTop } from "@/components/layout/page-top";
import { SectionLinks } from "@/components/layout/section-links";
import { prepareParkLead } from "@/lib/charts/park/prepare-park-lead";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkPart } from "./park-part";

/** Parts of the file, in the order of the page. */
const SECTIONS = [
  "figures",
  "identity",
  "structure",
  "declared",
  "series",
  "projects",
  "likeness",
  "provenance",
  "files",
] as const;

/** Which park this is, where it stands in one sentence, and the way to each part. */
export function ParkHead({ view, words }: ParkPart) {
  const { locale, park, page } = words;
  const { file } = view;
  const kept = { period: page.query.period, asOf: page.query.asOf, universe: page.query.universe };
  const steps = [
    { label: park("register"), href: localizedPath(locale, "/parks", kept) },
    {
      label: locale === "zh-CN" ? file.cityNameZh : file.cityNameEn,
      href: localizedPath(locale, "/parks", { ...kept, city: file.city }),
    },
  ];
  return (
    <>
      <PageTop locale={locale} {...page} title={nameIn(locale, file)} steps={steps} facts={view} />
      <h1 className="mt-6 text-2xl leading-snug font-semibold text-balance">{nameIn(locale, file)}</h1>
      <p id="lead" className="mt-1 max-w-[44em] text-lg leading-snug text-balance">
        {prepareParkLead(words, view)}
      </p>
      <SectionLinks label={park("sections")} sections={SECTIONS.map((id) => ({ id, label: park(`panels.${id}`) }))} />
    </>
  );
}
