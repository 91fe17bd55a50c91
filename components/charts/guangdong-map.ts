import "server-only";
import { type CityTopology, projectMap } from "@/lib/charts/project-map";
import { simplifyArcs } from "@/lib/charts/simplify-arcs";
import guangdong from "@/prisma/data/guangdong-cities.topo.json";
import { MAP_SIZE } from "./map-scale";

/** About a unit of the map, a pixel at most: finer turns of a border cannot be seen, but every reader would pay for them. */
const TOLERANCE = 22;

const outlines = simplifyArcs(guangdong as unknown as CityTopology, TOLERANCE);

/** The province's cities, projected once. */
export const GUANGDONG_MAP = projectMap(outlines, MAP_SIZE.width, MAP_SIZE.height);
