import { absent, measured } from "@/lib/domain/absence";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Frame } from "../basis/frame";
import { loadSigned } from "../basis/signed";
import { loadStandings } from "../basis/standings";

/** What follows from parks' projects: by far the most rows, so that few parks are asked for where few are shown. @param parks null for all */
export async function loadProjectFigures(
  { dataset, period, cutOff, asOf, absence }: Frame,
  parks: readonly string[] | null,
) {
  const [signed, standings] = await Promise.all([
    loadSigned(dataset, period.startsOn, cutOff, asOf, parks),
    loadStandings(dataset, cutOff, asOf, parks),
  ]);
  const inFrame = (value: number) => (absence ? absent(absence) : measured(value));

  return (code: string) => ({
    ...measuredField("signedAmountWanYuan", inFrame(signed.get(code)?.amountWanYuan ?? 0)),
    ...measuredField("signedCount", inFrame(signed.get(code)?.count ?? 0)),
    ...measuredField("delayedProjects", inFrame(standings.get(code)?.delayed ?? 0)),
  });
}
