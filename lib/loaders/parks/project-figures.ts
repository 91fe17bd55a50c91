import { absent, measured } from "@/lib/domain/absence";
import { FIGURE_GROUPS } from "@/lib/domain/figure-group";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Frame } from "../basis/frame";
import { loadSigned } from "../basis/signed";
import { loadStandings } from "../basis/standings";

type Field = (typeof FIGURE_GROUPS.projects)[number];

/**
 * Those of some figures that follow from parks' projects: by far the most rows, so that few parks are asked for where few are
 * shown, and standings only where delays are asked for.
 *
 * @param parks null for all
 */
export async function loadProjectFigures(
  { dataset, period, cutOff, asOf, absence }: Frame,
  fields: readonly string[],
  parks: readonly string[] | null,
): Promise<(code: string) => object> {
  const asked = FIGURE_GROUPS.projects.filter((field) => fields.includes(field));
  const delays = asked.includes("delayedProjects");
  const signings = asked.some((field) => field !== "delayedProjects");
  const [signed, standings] = await Promise.all([
    signings ? loadSigned(dataset, period.startsOn, cutOff, asOf, parks) : null,
    delays ? loadStandings(dataset, cutOff, asOf, parks) : null,
  ]);
  const figures: Record<Field, (code: string) => number> = {
    signedAmountWanYuan: (code) => signed?.get(code)?.amountWanYuan ?? 0,
    signedCount: (code) => signed?.get(code)?.count ?? 0,
    delayedProjects: (code) => standings?.get(code)?.delayed ?? 0,
  };
  const figure = (field: Field, code: string) => (absence ? absent(absence) : measured(figures[field](code)));
  return (code) => Object.assign({}, ...asked.map((field) => measuredField(field, figure(field, code))));
}
