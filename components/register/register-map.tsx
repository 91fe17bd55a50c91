import { Chart } from "@/components/charts/server-chart";
import { prepareRegisterMap } from "@/lib/charts/register/prepare-register-map";
import { listAddress } from "@/lib/tables/register/list-address";
import type { RegisterPart } from "./register-part";

/** The selected parks on the map, while the map is asked for. */
export function RegisterMap({ view, words }: RegisterPart) {
  if (view.map === null) return null;
  const rows = listAddress(view, words.page.query);
  return (
    <div className="mx-auto my-4 max-w-[52rem]">
      <Chart model={prepareRegisterMap(words, view, view.map, rows)} texts={words} heading={2} />
    </div>
  );
}
