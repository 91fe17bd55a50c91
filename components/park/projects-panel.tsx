import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareParkProjects } from "@/lib/charts/park/prepare-park-projects";
import { prepareStages } from "@/lib/charts/park/prepare-stages";
import type { ParkPart } from "./park-part";

/** How far the park's projects have come, and which are late. */
export function ProjectsPanel({ view, words }: ParkPart) {
  const some = view.file.projectsByStage.length > 0;
  return (
    <Panel id="projects" heading={words.park("panels.projects")}>
      {prepareParkProjects(words, view).map((sentence) => (
        <p key={sentence} className="max-w-[50em] text-[0.9375rem]">
          {sentence}
        </p>
      ))}
      {some ? (
        <div className="mt-5 grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
          {(["count", "amount"] as const).map((of) => (
            <Chart key={of} model={prepareStages(words, view, of)} texts={words} />
          ))}
        </div>
      ) : null}
    </Panel>
  );
}
