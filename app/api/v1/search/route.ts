import { routeOf } from "@/lib/api/route-of";
import { search } from "@/lib/api/v1/search";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(search);
