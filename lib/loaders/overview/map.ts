import { listCities } from "@/lib/data/cities/list-cities";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { MapCity, ParkFigure } from "@/lib/schemas/overview/overview-parts";
import type { Frame } from "../basis/frame";
import { cachedReference } from "../cached-reference";
import type { BareRow, ParkRow } from "../parks/park-rows";
import type { ReportedFigures } from "../parks/reported-figures";

type MappedRow = BareRow & ReportedFigures;
type ParkMap = { coordinateSystem: string; cities: MapCity[]; parks: ParkFigure[] };

/** Cities with what their parks produced, and the parks at their points. A city without a reporting park has no figure, not 0. */
export async function loadParkMap(frame: Frame, rows: readonly MappedRow[]): Promise<ParkMap> {
  const cities = await cachedReference(frame.dataset, "cities", [], listCities);
  const placed = cities.map(({ coordinateSystem: _system, ...city }) => {
    const own = rows.filter((row) => row.city === city.code);
    const reported = own.flatMap((row) => row.outputWanYuan ?? []);
    const none = frame.absence ?? (own.length > 0 ? "notReported" : "notApplicable");
    return { ...city, parks: own.length, outputWanYuan: reported.length ? measured(exactSum(reported)) : absent(none) };
  });
  return { coordinateSystem: cities[0]?.coordinateSystem ?? "GCJ-02", cities: placed, parks: rows.map(toParkFigure) };
}

/** The ten largest by output, ties by code. */
export const topParks = (rows: readonly ParkRow[]): ParkFigure[] =>
  rows
    .filter((row) => row.outputWanYuan !== null)
    .toSorted((a, b) => (b.outputWanYuan ?? 0) - (a.outputWanYuan ?? 0) || (a.code < b.code ? -1 : 1))
    .slice(0, 10)
    .map(toParkFigure);

function toParkFigure(row: MappedRow): ParkFigure {
  const { code, nameZh, nameEn, city, cityNameZh, cityNameEn, longitude, latitude, mainIndustry } = row;
  const figure = (name: "outputWanYuan" | "outputGrowth"): Measured => {
    const value = row[name];
    return value === null ? absent(row[`${name}Absent`] ?? "notReported") : measured(value);
  };
  const names = { code, nameZh, nameEn, city, cityNameZh, cityNameEn, longitude, latitude, mainIndustry };
  return { ...names, outputWanYuan: figure("outputWanYuan"), outputGrowth: figure("outputGrowth") };
}
