import type { ChildQuestion, ChildQuestions } from "./child-questions";
import { runDownload } from "./run-download";
import { runLoad } from "./run-load";
import { serveBytes } from "./serve-bytes";
import { summariseLoad } from "./summarise-load";

// A process of its own for the client and for the bare server, so that neither takes the measured server's thread.
async function answer(question: ChildQuestion): Promise<ChildQuestions[keyof ChildQuestions]["answer"]> {
  switch (question.kind) {
    case "load":
      return summariseLoad(await runLoad(question.job));
    case "download":
      return await runDownload(question.job);
    case "serve":
      return await serveBytes(question.job);
  }
}

process.on("message", (question: ChildQuestion) => {
  answer(question).then(
    (given) => process.send?.({ given }),
    (error: unknown) => process.send?.({ problem: error instanceof Error ? error.message : String(error) }),
  );
});
process.channel?.ref();
