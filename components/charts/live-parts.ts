import type { ReactNode, Ref } from "react";

/** What the chart in the browser has beyond the drawing: a name, keyboard access, tooltip, announcements. */
export type LiveParts = {
  chart: { "aria-label": string; accessibilityLayer: true; ref: Ref<SVGSVGElement> };
  inside: ReactNode;
};
