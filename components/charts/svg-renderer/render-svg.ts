import type { ReactElement } from "react";
import createReconciler from "react-reconciler";
import { LegacyRoot } from "react-reconciler/constants.js";
import { Global } from "recharts-node";
import { hostConfig } from "./host-config";
import { withStandInDocument } from "./stand-in-document";
import { SvgNode } from "./svg-node";
import { writeSvg } from "./write-svg";

type Reconciler = {
  createContainer(...options: unknown[]): unknown;
  updateContainerSync(element: ReactElement | null, container: unknown, parent: null, callback: null): void;
  flushSyncWork(): void;
  flushPassiveEffects(): boolean;
};

/** Recharts settles after two or three rounds of effects; more would mean it never does. */
const MOST_ROUNDS = 8;

// Without this Recharts measures no text, and ticks overlap.
Global.isSsr = false;

const reconciler = createReconciler(hostConfig) as Reconciler;

/**
 * Draws a Recharts chart as SVG text on the server.
 *
 * Recharts 3 keeps its layout in a store that effects fill, so `react-dom/server`, which runs no effects, renders an
 * empty box (recharts/recharts#5997). This renderer runs them. It is synchronous and leaves no globals behind.
 *
 * @param element a chart with fixed width and height in SVG units and animation switched off
 * @returns the chart's `<svg>`, every text and attribute escaped
 * @throws what the chart throws, or an error when it draws no `<svg>`
 */
export function renderSvg(element: ReactElement): string {
  return withStandInDocument(() => {
    const failures: unknown[] = [];
    const fail = (error: unknown) => {
      failures.push(error);
    };
    const root = new SvgNode("root", {});
    const container = reconciler.createContainer(root, LegacyRoot, null, false, null, "", fail, fail, fail, () => {});
    const mount = (content: ReactElement | null) => {
      reconciler.updateContainerSync(content, container, null, null);
      reconciler.flushSyncWork();
      for (let round = 0; round < MOST_ROUNDS && reconciler.flushPassiveEffects(); round++) reconciler.flushSyncWork();
    };
    try {
      mount(element);
      if (failures.length > 0) throw failures[0];
      const svg = root.find("svg");
      if (!svg) throw new Error("The chart drew no <svg>.");
      return writeSvg(svg);
    } finally {
      mount(null);
    }
  });
}
