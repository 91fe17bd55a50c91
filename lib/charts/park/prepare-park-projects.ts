import { formatDay } from "@/lib/i18n/format-day";
import { joinNames } from "@/lib/i18n/join-clauses";
import { LIGHTS } from "@/lib/metrics/project-delay";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { ParkWords } from "./park-words";

/** A park's projects in words: how many are open and late, the lights, the rule behind them. */
export function prepareParkProjects({ locale, park }: ParkWords, { file, cutOff }: ParkView): string[] {
  const count = (light: (typeof LIGHTS)[number]) => file.projectLights.find((row) => row.light === light)?.count ?? 0;
  const all = file.projectLights.reduce((sum, row) => sum + row.count, 0);
  const day = formatDay(locale, cutOff);
  if (all === 0) return [park("projects.none", { day })];
  const lights = LIGHTS.filter((light) => light !== "closed").map((light) =>
    park(`light.${light}`, { count: count(light) }),
  );
  const open = all - count("closed");
  return [
    file.delayedProjects === null
      ? park("projects.open", { day, all, open })
      : park("projects.delayed", { day, all, open, delayed: file.delayedProjects }),
    park("projects.lights", { lights: joinNames(locale, lights) }),
    park("projects.rule", {
      yellow: file.lightRule.yellowMonths,
      red: file.lightRule.redMonths,
      removal: file.lightRule.removalMonths,
    }),
  ];
}
