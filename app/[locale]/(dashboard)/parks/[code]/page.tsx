import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaultPage } from "@/components/layout/fault-page";
import { PageFoot } from "@/components/layout/page-foot";
import { DeclaredPanel } from "@/components/park/declared-panel";
import { FiguresPanel } from "@/components/park/figures-panel";
import { FilesPanel } from "@/components/park/files-panel";
import { IdentityPanel } from "@/components/park/identity-panel";
import { LikenessPanel } from "@/components/park/likeness-panel";
import { ParkHead } from "@/components/park/park-head";
import { parkTexts } from "@/components/park/park-texts";
import { ProjectsPanel } from "@/components/park/projects-panel";
import { ProvenancePanel } from "@/components/park/provenance-panel";
import { SeriesPanel } from "@/components/park/series-panel";
import { StructurePanel } from "@/components/park/structure-panel";
import { loadLocale } from "@/lib/i18n/load-locale";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadParkPage } from "@/lib/loaders/parks/park-page";
import { loadReader } from "@/lib/loaders/reader";
import { pageQuery } from "@/lib/schemas/page-query";

type ParkPageProps = PageProps<"/[locale]/parks/[code]">;

export async function generateMetadata({ params }: ParkPageProps): Promise<Metadata> {
  const [t, { code }] = await Promise.all([getTranslations("park"), params]);
  return { title: `${t("title")} ${code}` };
}

/** One park whole: figures, who it is, what it makes, how it develops, its projects, its like, what all this rests on. */
export default async function ParkPage({ params, searchParams }: ParkPageProps) {
  const [locale, { code }] = await Promise.all([loadLocale(), params]);
  const query = pageQuery(["period", "asOf", "universe"], await searchParams);
  await loadReader(locale, `/parks/${code}`, query);
  const [view, words] = await Promise.all([loadParkPage(code, query), parkTexts(locale, code, query)]);
  if (view instanceof PageFault)
    return <FaultPage fault={view} locale={locale} path={`/parks/${code}`} query={query} />;
  return (
    <>
      <ParkHead view={view} words={words} />
      <FiguresPanel view={view} words={words} />
      <IdentityPanel view={view} words={words} />
      <StructurePanel view={view} words={words} />
      <DeclaredPanel view={view} words={words} />
      <SeriesPanel view={view} words={words} />
      <ProjectsPanel view={view} words={words} />
      <LikenessPanel view={view} words={words} />
      <ProvenancePanel view={view} words={words} />
      <FilesPanel view={view} words={words} />
      <PageFoot locale={locale} facts={view} />
    </>
  );
}
