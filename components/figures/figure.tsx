import type { FigureModel } from "@/lib/charts/figure-model";
import { FigureNote } from "./figure-note";

const ARROWS = { up: "↑", down: "↓", level: "→" } as const;

type FigureProps = { model: FigureModel; size: "large" | "small"; noteWord: string };

/** A headline figure: value, unit and period, what it is compared with, and its note one action away. */
export function Figure({ model, size, noteWord }: FigureProps) {
  const { id, label, value, period, change, target, preliminary } = model;
  return (
    <div data-figure={id} className="relative border-t border-rule pt-2">
      <dt className="flex items-baseline justify-between gap-2 text-[0.8125rem] text-quiet">
        <span>{label}</span>
        <FigureNote model={model} word={noteWord} />
      </dt>
      <dd className="mt-0.5">
        {value.kind === "present" ? (
          <p data-value className={size === "large" ? "text-3xl font-semibold" : "text-xl font-semibold"}>
            {value.number}
            {value.unit === "" ? null : <small className="ml-1 text-sm font-normal">{value.unit}</small>}
          </p>
        ) : (
          <p data-value className={size === "large" ? "text-3xl" : "text-xl"}>
            —<small className="ml-1 text-sm text-quiet">{value.reason}</small>
          </p>
        )}
        <p className="text-[0.8125rem] text-quiet">
          {period}
          {preliminary ? <span className="ml-1.5 border border-rule px-1">{preliminary}</span> : null}
        </p>
        {change.kind === "present" ? (
          <p className="text-[0.8125rem]" data-change>
            <span aria-hidden="true">{ARROWS[change.direction]} </span>
            <b className="font-semibold">{change.text}</b> {change.word}
            <span className="text-quiet"> {change.base}</span>
          </p>
        ) : (
          <p className="text-[0.8125rem] text-quiet">{change.text}</p>
        )}
        {target ? (
          <p className="text-[0.8125rem]" data-target>
            {target.text} <span className="text-quiet">{target.state}</span>
          </p>
        ) : null}
      </dd>
    </div>
  );
}
