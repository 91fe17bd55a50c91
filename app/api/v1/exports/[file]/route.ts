import { routeOfExport } from "@/lib/api/route-of-export";
import { EXPORTS } from "@/lib/api/v1/endpoints";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOfExport(EXPORTS);
