import type { RegisterColumn } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import { listAddress } from "./list-address";
import type { RegisterWords } from "./register-words";

/** Files of some rows, in every form there is. */
export type ExportGroup = { label: string; links: { label: string; href: string }[] };

const FORMS = ["csv", "xlsx", "json"] as const;

/** The selection as shown, and all there is, as files and as an address of the API; each with its count of rows. */
export function prepareExports(
  words: RegisterWords,
  view: RegisterView,
  columns: readonly RegisterColumn[],
): { groups: ExportGroup[]; api: string } {
  const { locale, register, page } = words;
  const shown = listAddress(view, page.query);
  const { period, asOf, universe } = page.query;
  const frame = Object.fromEntries(
    Object.entries({ period, asOf, universe }).filter(([, value]) => value !== undefined),
  );
  const files = (query: Record<string, string>) =>
    FORMS.map((form) => ({
      label: form.toUpperCase(),
      href: `/api/v1/exports/parks.${form}?${new URLSearchParams({ ...query, lang: locale })}`,
    }));
  return {
    groups: [
      {
        label: register("export.shown", { rows: view.selected }),
        links: files({
          ...shown,
          columns: ["code", nameField(words), ...columns.map((column) => fieldOf(words, column))].join(","),
        }),
      },
      { label: register("export.all", { rows: view.all }), links: files(frame as Record<string, string>) },
    ],
    api: `/api/v1/parks?${new URLSearchParams({ ...shown, pageSize: "500" })}`,
  };
}

const nameField = ({ locale }: RegisterWords) => (locale === "zh-CN" ? "nameZh" : "nameEn");
const fieldOf = ({ locale }: RegisterWords, column: RegisterColumn) =>
  column === "city" ? (locale === "zh-CN" ? "cityNameZh" : "cityNameEn") : column;
