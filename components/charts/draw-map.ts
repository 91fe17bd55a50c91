import "server-only";
import type { MapChartModel } from "@/lib/charts/chart-model";
import { type CityTopology, projectMap } from "@/lib/charts/project-map";
import { simplifyArcs } from "@/lib/charts/simplify-arcs";
import guangdong from "@/prisma/data/guangdong-cities.topo.json";
import { keepDrawn } from "./keep-drawn";
import { mapDrawing } from "./map-drawing";
import { MAP_SIZE } from "./map-scale";
import { renderSvg } from "./svg-renderer/render-svg";

/** About a unit of the map, a pixel at most: finer turns of a border cannot be seen, but every reader would pay for them. */
const TOLERANCE = 22;

const outlines = simplifyArcs(guangdong as unknown as CityTopology, TOLERANCE);
const projected = projectMap(outlines, MAP_SIZE.width, MAP_SIZE.height);

/** @returns the map as `<svg>` text */
export const drawMap = keepDrawn((model: MapChartModel) => renderSvg(mapDrawing(model, projected)));
