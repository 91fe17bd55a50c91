import { routeOf } from "@/lib/api/route-of";
import { signings } from "@/lib/api/v1/signings";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(signings);
