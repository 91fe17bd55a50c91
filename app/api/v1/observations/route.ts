import { routeOf } from "@/lib/api/route-of";
import { observations } from "@/lib/api/v1/observations";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(observations);
