import { routeOf } from "@/lib/api/route-of";
import { overview } from "@/lib/api/v1/overview";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(overview);
