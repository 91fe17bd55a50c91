import { askApi } from "@/lib/api/client";
import type { Park } from "@/lib/schemas/api/park";

/** One page of the selected parks. @param address the selection as the API is asked for it */
export async function listParks(
  address: Record<string, string>,
  page: number,
  pageSize: number,
  signal?: AbortSignal,
): Promise<{ parks: Park[]; total: number }> {
  const query = { ...address, page: String(page), pageSize: String(pageSize) };
  const { data, meta } = await askApi("/parks", { params: {}, query, ...(signal ? { signal } : {}) });
  return { parks: data, total: meta.total };
}
