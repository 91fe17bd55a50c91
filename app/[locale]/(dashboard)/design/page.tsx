import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ChartPanel } from "@/components/design/chart-panel";
import { ColorPanel } from "@/components/design/color-panel";
import { designWords } from "@/components/design/design-words";
import { FigurePanel } from "@/components/design/figure-panel";
import { StatePanel } from "@/components/design/state-panel";
import { TablePanel } from "@/components/design/table-panel";
import { PageHead } from "@/components/layout/page-head";
import { loadLocale } from "@/lib/i18n/load-locale";
import { loadReader } from "@/lib/loaders/reader";

/** Every piece in every state, for those who build pages; made-up figures, so it is there in development only. */
export default async function DesignPage() {
  await connection();
  if (process.env.NODE_ENV === "production") notFound();
  const locale = await loadLocale();
  await loadReader(locale, "/design", {});
  const words = await designWords(locale);
  return (
    <>
      <PageHead locale={locale} path="/design" query={{}} title={words.design("title")} />
      <h1 className="mt-6 text-2xl font-semibold">{words.design("lead")}</h1>
      <ColorPanel words={words} />
      <FigurePanel words={words} />
      <TablePanel words={words} />
      <StatePanel words={words} />
      <ChartPanel words={words} />
    </>
  );
}
