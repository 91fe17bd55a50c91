import { listPeriodValues } from "@/lib/data/observations/list-period-values";
import type { Frame } from "../basis/frame";
import { cached } from "../cached";
import { loadIndicators } from "../indicators";
import { loadRegister } from "../parks/register";
import type { Completeness } from "./data-page-view";

/**
 * Which parks of the frame did not report which indicator. Monthly indicators are due for every period, yearly ones for
 * years only; without a universe nothing is due.
 */
export async function loadCompleteness(frame: Frame): Promise<Completeness[]> {
  const { dataset, period, asOf, cutOff, members, universe } = frame;
  if (!members) return [];
  return cached(dataset, "completeness", [period.code, asOf, universe?.code ?? null], async () => {
    const indicators = await loadIndicators(dataset);
    const due = indicators.filter(({ frequency }) => frequency === "month" || period.kind === "year");
    const [values, register] = await Promise.all([
      listPeriodValues(
        due.map(({ code }) => code),
        period.code,
        asOf,
      ),
      loadRegister(dataset, cutOff, asOf),
    ]);
    const parks = register.filter(({ code }) => members.has(code));
    return due.map(({ code, nameZh, nameEn }) => {
      const reported = new Set(
        values.filter((row) => row.indicator === code && row.value !== null).map((row) => row.park),
      );
      const missing = parks.filter((park) => !reported.has(park.code));
      return {
        code,
        nameZh,
        nameEn,
        due: parks.length,
        reported: parks.length - missing.length,
        missing: missing.map((park) => ({ code: park.code, nameZh: park.nameZh, nameEn: park.nameEn })),
      };
    });
  });
}
