import { routeOf } from "@/lib/api/route-of";
import { industryOutputs } from "@/lib/api/v1/industry-outputs";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(industryOutputs);
