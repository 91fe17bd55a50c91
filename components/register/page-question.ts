import { listParks } from "./list-parks";

/** One page of the selected parks as a question that is asked once. */
export const pageQuestion = (address: Record<string, string>, page: number, pageRows: number) => ({
  queryKey: ["parks", address, page],
  queryFn: ({ signal }: { signal: AbortSignal }) => listParks(address, page, pageRows, signal),
});
