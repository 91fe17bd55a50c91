/** Whether the process answers at all; asks nothing of the database, so that its failure does not restart the process. */
export function GET(): Response {
  return Response.json({ service: "parkscope", status: "live" }, { headers: { "Cache-Control": "no-store" } });
}

export const dynamic = "force-dynamic";
