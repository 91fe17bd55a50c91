import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareIdentity, prepareRosterBasis } from "@/lib/charts/park/prepare-identity";
import { prepareLocator } from "@/lib/charts/park/prepare-locator";
import { IdentityList } from "./identity-list";
import type { ParkPart } from "./park-part";

/** Names, place, recognition, declared industries, and how sure all this is; with the park's place on the map. */
export function IdentityPanel({ view, words }: ParkPart) {
  return (
    <Panel id="identity" heading={words.park("panels.identity")}>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[3fr_2fr] print:grid-cols-[3fr_2fr]">
        <IdentityList rows={[...prepareIdentity(words, view), ...prepareRosterBasis(words, view)]} />
        <Chart model={prepareLocator(words, view)} texts={words} />
      </div>
    </Panel>
  );
}
