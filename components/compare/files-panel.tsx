import { Panel } from "@/components/ui/panel";
import type { ComparePart } from "./compare-part";

/** Everything on the page as files. */
export function FilesPanel({ view, words }: ComparePart) {
  const { locale, compare, page } = words;
  const { asOf, universe } = page.query;
  const query = new URLSearchParams({
    park: view.comparison.parks.map(({ code }) => code).join(","),
    period: view.period.code,
    ...(asOf ? { asOf } : {}),
    ...(universe ? { universe } : {}),
    denominator: view.comparison.denominator,
    lang: locale,
  });
  const search = query.toString().replaceAll("%2C", ",");
  return (
    <div className="not-printed">
      <Panel id="files" heading={compare("sections.files")}>
        <p className="text-[0.8125rem] text-quiet">{compare("files.text")}</p>
        <ul className="mt-1 flex flex-wrap gap-x-5 text-sm">
          {(["xlsx", "csv", "json"] as const).map((form) => (
            <li key={form}>
              <a href={`/api/v1/exports/comparison.${form}?${search}`} className="inline-block min-h-6 text-accent">
                {compare(`files.${form}`)}
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
