import { PageFault } from "@/lib/loaders/page-fault";

/** The view a page's loader gave; a test that was given a fault instead fails. */
export async function viewOf<View>(answer: Promise<View | PageFault>): Promise<View> {
  const view = await answer;
  if (view instanceof PageFault) throw new Error(`no view: ${JSON.stringify(view.faults)}`);
  return view;
}
