import { localizedPath } from "@/lib/i18n/localized-path";
import { MAP_FORMS, type MapChartModel, type MapForm } from "../chart-model";
import type { ChartTexts } from "./chart-texts";

/** The parameter of a page that says which form its map has. */
export const MAP_FORM = "map";

/** The form a page's address asks for, and the addresses of all, for a page that lets the reader choose. */
export function mapForms({ locale, chart, page }: ChartTexts, id: string): Pick<MapChartModel, "form" | "forms"> {
  const asked = page.query[MAP_FORM];
  const form = MAP_FORMS.find((known) => known === asked) ?? "map";
  return {
    form,
    forms: MAP_FORMS.map((each: MapForm) => ({
      form: each,
      label: chart(`form.${each}`),
      href: `${localizedPath(locale, page.path, { ...page.query, [MAP_FORM]: each === "map" ? undefined : each })}#${id}`,
    })),
  };
}
