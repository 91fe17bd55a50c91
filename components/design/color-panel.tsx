import { Panel } from "@/components/ui/panel";
import {
  type ColorRole,
  industryColor,
  industryInks,
  rampColor,
  rampInks,
  roleColor,
  roleInks,
} from "@/lib/charts/palette";
import type { DesignWords } from "./design-words";

type Swatches = { heading: string; colors: { name: string; color: string }[] };

/** Every colour there is, by what it means. */
export function ColorPanel({ words: { design } }: { words: DesignWords }) {
  const sets: Swatches[] = [
    {
      heading: design("industries"),
      colors: Object.keys(industryInks).map((name) => ({ name, color: industryColor(name) })),
    },
    {
      heading: design("roles"),
      colors: (Object.keys(roleInks) as ColorRole[]).map((name) => ({ name, color: roleColor(name) })),
    },
    {
      heading: design("ramp"),
      colors: rampInks.map((_, step) => ({ name: String(step + 1), color: rampColor(step) })),
    },
  ];
  return (
    <Panel id="colors" heading={design("colors")}>
      {sets.map((set) => (
        <div key={set.heading} className="mt-3">
          <h3 className="text-sm font-semibold">{set.heading}</h3>
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-[0.8125rem]">
            {set.colors.map(({ name, color }) => (
              <li key={name} className="flex items-center gap-2">
                <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
                  <path d="M.5.5h27v15H.5z" fill={color} stroke={roleColor("rule")} />
                </svg>
                {name.replaceAll("_", " ")}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
