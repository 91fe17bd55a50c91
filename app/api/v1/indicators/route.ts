import { routeOf } from "@/lib/api/route-of";
import { indicators } from "@/lib/api/v1/indicators";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(indicators);
