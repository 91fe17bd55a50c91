import "server-only";
import type { MapChartModel } from "@/lib/charts/chart-model";
import { type CityTopology, projectMap } from "@/lib/charts/project-map";
import guangdong from "@/prisma/data/guangdong-cities.topo.json";
import { keepDrawn } from "./keep-drawn";
import { mapDrawing } from "./map-drawing";
import { MAP_SIZE } from "./map-scale";
import { renderSvg } from "./svg-renderer/render-svg";

const projected = projectMap(guangdong as unknown as CityTopology, MAP_SIZE.width, MAP_SIZE.height);

/** @returns the map as `<svg>` text */
export const drawMap = keepDrawn((model: MapChartModel) => renderSvg(mapDrawing(model, projected)));
