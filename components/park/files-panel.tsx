import { Panel } from "@/components/ui/panel";
import { prepareFiles } from "@/lib/charts/park/prepare-files";
import type { ParkPart } from "./park-part";
import { PrintButton } from "./print-button";

/** The park's data as files and addresses, and the page on paper. */
export function FilesPanel({ view, words }: ParkPart) {
  const { park } = words;
  const { lists, api } = prepareFiles(words, view);
  return (
    <div className="not-printed">
      <Panel id="files" heading={park("panels.files")}>
        <dl className="text-sm sm:grid sm:grid-cols-[12rem_1fr] sm:gap-y-1">
          {lists.map(({ key, label, links }) => (
            <div key={key} className="contents">
              <dt className="text-quiet">{label}</dt>
              <dd className="flex gap-5">
                {links.map((link) => (
                  <a
                    key={link.href}
                    href={link.href}
                    aria-label={`${label} ${link.label}`}
                    className="inline-block min-h-6 text-accent underline"
                  >
                    {link.label}
                  </a>
                ))}
              </dd>
            </div>
          ))}
          <div className="contents">
            <dt className="text-quiet">{park("files.api")}</dt>
            <dd className="flex flex-wrap gap-x-5">
              {api.map((link) => (
                <a key={link.href} href={link.href} className="inline-block min-h-6 text-accent underline">
                  {link.label}
                </a>
              ))}
            </dd>
          </div>
        </dl>
        <p className="mt-3 flex flex-wrap items-center gap-3 text-[0.8125rem] text-quiet">
          <PrintButton label={park("files.print")} />
          {park("files.printHint")}
        </p>
      </Panel>
    </div>
  );
}
