import { listMemberships } from "@/lib/data/network/list-memberships";
import { listRegister } from "@/lib/data/parks/list-register";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import { yearBefore } from "@/lib/domain/period";
import { growth } from "@/lib/metrics/growth";
import { mainIndustryShares } from "@/lib/metrics/main-industry-shares";
import { ratio } from "@/lib/metrics/ratio";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Park } from "@/lib/schemas/api/park";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadDeclarations, loadStructure } from "../basis/outputs";
import { loadSigned } from "../basis/signed";
import { loadStandings } from "../basis/standings";
import { loadValues, measuredValue } from "../basis/values";
import { cached } from "../cached";

/** A park of the list with what it can be found by. */
export type ParkRow = Park & { clusters: string[]; platforms: string[]; searchText: string };

/**
 * Every park of the frame's universe with its figures, in code order: the one computation that the list, its filters, the
 * export and a park's own page read from. Without a universe the whole register is listed, its figures absent.
 */
export function loadParkRows(frame: Frame, common: Common): Promise<ParkRow[]> {
  const { dataset, period, asOf, universe } = frame;
  return cached(dataset, "park-rows", [period.code, asOf, common.universe ?? universe?.code ?? null], () =>
    computeRows(frame, common),
  );
}

async function computeRows(frame: Frame, common: Common): Promise<ParkRow[]> {
  const { dataset, period, asOf, cutOff, members } = frame;
  const before = await loadFrameOf(frame, yearBefore(period), common);
  const values = (indicator: Parameters<typeof loadValues>[1], code: string) =>
    loadValues(dataset, indicator, code, asOf);
  const [
    register,
    memberships,
    declarations,
    structure,
    output,
    base,
    valueAdded,
    investment,
    tax,
    land,
    signed,
    standings,
  ] = await Promise.all([
    listRegister(cutOff),
    listMemberships(cutOff, asOf),
    loadDeclarations(dataset, cutOff, asOf),
    loadStructure(frame),
    values("output", period.code),
    values("output", before.period.code),
    values("valueAdded", period.code),
    values("investment", period.code),
    values("tax", period.code),
    values("landBuilt", landPeriod(period)),
    loadSigned(dataset, period.startsOn, cutOff, asOf),
    loadStandings(dataset, cutOff, asOf),
  ]);
  const shares = mainIndustryShares(structure, declarations);
  const setsOf = (kind: "cluster" | "platform", park: string) =>
    memberships.filter((row) => row.kind === kind && row.park === park).map((row) => row.set);
  const inFrame = (figure: () => Measured): Measured => (frame.absence ? absent(frame.absence) : figure());

  return register
    .filter((park) => members === null || members.has(park.code))
    .map(({ countyNameZh, countyNameEn, aliases, ...park }) => {
      const { code } = park;
      const declared = [...(declarations.get(code) ?? [])];
      const [clusters, platforms] = [setsOf("cluster", code), setsOf("platform", code)];
      const outputNow = measuredValue(output.get(code));
      const outputBefore = before.members?.has(code) ? (base.get(code)?.value ?? null) : null;
      const names = [
        code,
        park.nameZh,
        park.nameEn,
        park.cityNameZh,
        park.cityNameEn,
        countyNameZh,
        countyNameEn,
        ...aliases,
      ];
      return {
        ...park,
        cluster: clusters[0] ?? null,
        platform: platforms[0] ?? null,
        declaredIndustries: declared,
        mainIndustry: declared[0] ?? null,
        ...measuredField(
          "outputWanYuan",
          inFrame(() => outputNow),
        ),
        ...measuredField(
          "outputGrowth",
          inFrame(() => growth(outputNow.value, outputBefore, outputNow.value === null ? "notReported" : "noBase")),
        ),
        ...measuredField(
          "valueAddedWanYuan",
          inFrame(() => measuredValue(valueAdded.get(code))),
        ),
        ...measuredField(
          "investmentWanYuan",
          inFrame(() => measuredValue(investment.get(code))),
        ),
        ...measuredField(
          "taxWanYuan",
          inFrame(() => measuredValue(tax.get(code))),
        ),
        ...measuredField(
          "mainIndustryShare",
          inFrame(() => shares.get(code) ?? absent(declared.length > 0 ? "notReported" : "notApplicable")),
        ),
        ...measuredField(
          "signedAmountWanYuan",
          inFrame(() => measured(signed.get(code)?.amountWanYuan ?? 0)),
        ),
        ...measuredField(
          "signedCount",
          inFrame(() => measured(signed.get(code)?.count ?? 0)),
        ),
        ...measuredField(
          "outputPerMu",
          inFrame(() => ratio(outputNow.value, land.get(code)?.value ?? null)),
        ),
        ...measuredField(
          "delayedProjects",
          inFrame(() => measured(standings.get(code)?.delayed ?? 0)),
        ),
        clusters,
        platforms,
        searchText: names.join("\n").toLowerCase(),
      };
    });
}
