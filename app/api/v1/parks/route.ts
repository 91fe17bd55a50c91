import { routeOf } from "@/lib/api/route-of";
import { parks } from "@/lib/api/v1/parks";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(parks);
