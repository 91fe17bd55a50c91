import type { FigureModel } from "@/lib/charts/figure-model";
import { FigureChange } from "./figure-change";
import { FigureNote } from "./figure-note";

type FigureProps = { model: FigureModel; size: "large" | "small" };

/** A headline figure: value, unit and period, what it is compared with, and its note behind its name. */
export function Figure({ model, size }: FigureProps) {
  const { id, value, period, change, target, rank, preliminary } = model;
  const type = size === "large" ? "text-3xl" : "text-xl";
  return (
    <div data-figure={id} className="row-span-2 grid grid-rows-subgrid gap-y-0 border-t border-rule pt-2">
      <dt className="flex flex-wrap content-start items-start justify-between gap-x-3 text-[0.8125rem] text-quiet">
        {/* A long name wraps beside its period; only beside a long period does it get a line of its own. */}
        <div className="flex-[1_1_6rem]">
          <FigureNote model={model} />
        </div>
        <span>{period}</span>
      </dt>
      <dd className="mt-0.5">
        {value.kind === "present" ? (
          <p data-value className={`${type} font-semibold`}>
            {value.raw === undefined ? value.number : <data value={value.raw}>{value.number}</data>}
            {value.unit === "" ? null : (
              <small className="text-sm font-normal">
                {" "}
                <span className="inline-block">{value.unit}</span>
              </small>
            )}
            {preliminary ? (
              <small className="text-sm font-normal">
                {" "}
                <span className="inline-block border border-rule px-1 text-[0.8125rem] text-quiet">{preliminary}</span>
              </small>
            ) : null}
          </p>
        ) : (
          <p data-value className={type}>
            — <small className="text-sm text-quiet">{value.reason}</small>
          </p>
        )}
        <FigureChange change={change} />
        {rank ? <p className="text-[0.8125rem] text-quiet">{rank}</p> : null}
        {target ? (
          <p className="text-[0.8125rem]">
            {target.text} <span className="text-quiet">{target.state}</span>
          </p>
        ) : null}
      </dd>
    </div>
  );
}
