import { getActor } from "@/lib/auth/get-actor";
import { canSeeOperations } from "@/lib/auth/policy";
import { getReadiness } from "@/lib/data/health/get-readiness";
import { pool } from "@/lib/db/pool";
import { formatMetrics } from "@/lib/telemetry/format-metrics";
import { listMetrics } from "@/lib/telemetry/list-metrics";
import { PEER_HEADER } from "@/lib/telemetry/peer";

/** Figures about the running process, for a collector on the same machine and for administrators; to anyone else there is no such page. */
export async function GET(request: Request): Promise<Response> {
  const admitted = request.headers.get(PEER_HEADER) === "loopback" || canSeeOperations(await getActor(request.headers));
  if (!admitted) return new Response("Not found", { status: 404 });
  const { datasetVersion } = await getReadiness();
  const text = formatMetrics(listMetrics(pool(), datasetVersion));
  return new Response(text, { headers: { "Content-Type": "text/plain; version=0.0.4", "Cache-Control": "no-store" } });
}

export const dynamic = "force-dynamic";
