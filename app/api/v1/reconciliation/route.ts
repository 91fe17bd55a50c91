import { routeOf } from "@/lib/api/route-of";
import { reconciliation } from "@/lib/api/v1/reconciliation";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(reconciliation);
