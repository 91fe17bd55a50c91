import type { RegisterColumn } from "@/lib/schemas/register/register-query";
import { prepareExports } from "@/lib/tables/register/prepare-exports";
import type { RegisterPart } from "./register-part";

/** The selection, or everything, as files; and where a program asks for it. */
export function ExportMenu({
  view,
  words,
  columns,
}: Pick<RegisterPart, "view" | "words"> & { columns: readonly RegisterColumn[] }) {
  const { groups, api } = prepareExports(words, view, columns);
  return (
    <details className="table-menu">
      <summary>{words.register("export.title")}</summary>
      <div className="table-sheet">
        {groups.map(({ label, links }) => (
          <div key={label} className="mb-2">
            <p>{label}</p>
            <ul className="flex gap-x-4">
              {links.map(({ label: form, href }) => (
                <li key={form}>
                  <a
                    href={href}
                    className="inline-block min-h-6 text-accent underline"
                    aria-label={`${form}, ${label}`}
                  >
                    {form}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <a href={api} className="inline-block min-h-6 text-accent underline">
          {words.register("export.api")}
        </a>
      </div>
    </details>
  );
}
