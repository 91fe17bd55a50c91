import type { BenchResult } from "./bench-result";
import { formatTable } from "./format-table";
import { tables } from "./tables";

/** The whole run as Markdown: machine, tables, and what could not be measured. */
export function formatReport(result: BenchResult): string {
  const ofScales = result.scales.flatMap(({ scale, problems }) => problems.map((problem) => `${scale}: ${problem}`));
  const problems = [...result.problems, ...ofScales].map((problem) => `- ${problem}`);
  return [
    `# Benchmark of ${result.at}`,
    `${result.machine}; runs of ${result.loadSeconds} s. Client, database and server share the machine.`,
    ...(problems.length > 0 ? [`Not measured:\n\n${problems.join("\n")}`] : []),
    ...tables(result)
      .filter(({ rows }) => rows.length > 0)
      .map(formatTable),
    "",
  ].join("\n\n");
}
