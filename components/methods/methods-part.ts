import type { MethodWords } from "@/lib/charts/methods/method-words";
import type { MethodsView } from "@/lib/loaders/methods/methods-view";

/** What every panel of the methods is given. */
export type MethodsPart = { view: MethodsView; words: MethodWords };
