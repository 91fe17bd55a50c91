import type { Download, DownloadJob } from "./run-download";
import type { LoadJob } from "./run-load";
import type { ServeJob } from "./serve-bytes";
import type { LoadSummary } from "./summarise-load";

/** What the measuring process asks of its children, and what they answer. */
export interface ChildQuestions {
  load: { job: LoadJob; answer: LoadSummary };
  download: { job: DownloadJob; answer: Download };
  /** Answers with the address served at. */
  serve: { job: ServeJob; answer: string };
}

export type ChildQuestion = {
  [K in keyof ChildQuestions]: { kind: K; job: ChildQuestions[K]["job"] };
}[keyof ChildQuestions];
