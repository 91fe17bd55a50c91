import { routeOf } from "@/lib/api/route-of";
import { park } from "@/lib/api/v1/park";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(park);
