import { spawnNode } from "../process/run-node.mjs";
import type { ChildQuestions } from "./child-questions";

/** A child process that answers one question at a time. */
export interface Child {
  ask<K extends keyof ChildQuestions>(kind: K, job: ChildQuestions[K]["job"]): Promise<ChildQuestions[K]["answer"]>;
  stop: () => void;
}

type Reply<K extends keyof ChildQuestions> = { given: ChildQuestions[K]["answer"] } | { problem: string };

/** Starts a client or bare server; it ends with this process, however that ends. */
export function startChild(): Child {
  const child = spawnNode(["--import", "tsx", "scripts/bench/child.ts"]);
  return {
    ask(kind, job) {
      return new Promise((resolve, reject) => {
        const ended = () => reject(new Error("The measuring process ended before it answered."));
        child.once("exit", ended);
        child.once("message", (reply: Reply<typeof kind>) => {
          child.off("exit", ended);
          if ("problem" in reply) reject(new Error(reply.problem));
          else resolve(reply.given);
        });
        child.send({ kind, job });
      });
    },
    stop: () => void child.kill("SIGKILL"),
  };
}
