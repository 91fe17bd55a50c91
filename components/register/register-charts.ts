import type { ChartEntry } from "@/components/charts/files/chart-entry";
import { prepareRegisterMap } from "@/lib/charts/register/prepare-register-map";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import { listAddress } from "@/lib/tables/register/list-address";
import type { RegisterWords } from "@/lib/tables/register/register-words";

/** The register's charts, as page and files have them. */
export const REGISTER_CHARTS: readonly ChartEntry<RegisterWords, RegisterView>[] = [
  {
    id: "register-map",
    title: { "zh-CN": "所选园区分布", en: "Selected parks on the map" },
    model: (words, view) => view.map && prepareRegisterMap(words, view, view.map, listAddress(view, words.page.query)),
  },
];
