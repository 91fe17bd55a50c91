import { getReadiness } from "@/lib/data/health/get-readiness";

/** 200 when requests can be answered, 503 with what is missing when not. */
export async function GET(): Promise<Response> {
  const { ready, ...parts } = await getReadiness();
  const body = { service: "parkscope", status: ready ? "ready" : "not-ready", ...parts };
  return Response.json(body, { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}

export const dynamic = "force-dynamic";
