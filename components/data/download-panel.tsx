import { Panel } from "@/components/ui/panel";
import { prepareDownloads } from "@/lib/charts/data/prepare-downloads";
import { formatPeriod } from "@/lib/i18n/format-period";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { DataPart } from "./data-part";

/** Every list as files for the page's period, and where programs ask. */
export function DownloadPanel({ view, words }: DataPart) {
  const { locale, data } = words;
  return (
    <Panel id="downloads" heading={data("panels.downloads")}>
      <p className="mb-3 max-w-[46em]">{data("download.rule", { period: formatPeriod(locale, view.period) })}</p>
      <ul className="border-b border-rule">
        {prepareDownloads(words, view, view.downloads).map(({ dataset, name, rows, files }) => (
          <li key={dataset} className="flex flex-wrap items-baseline gap-x-6 border-t border-rule py-1.5">
            <b className="w-40 font-semibold">{name}</b>
            <span className="w-32 text-quiet">{rows}</span>
            <span className="flex gap-x-5">
              {files.map(({ format, href, label }) => (
                <a key={format} href={href} aria-label={label} className="inline-block py-0.5 text-accent underline">
                  {format.toUpperCase()}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={localizedPath(locale, "/data/api")} className="text-accent underline">
          {data("download.api")}
        </a>
        <a href="/api/v1/openapi.json" className="text-accent underline">
          {data("download.openapi")}
        </a>
        <a href={localizedPath(locale, "/methods", words.page.query)} className="text-accent underline">
          {data("download.methods")}
        </a>
      </p>
    </Panel>
  );
}
