import type { FilterBarModel } from "@/lib/tables/filter-model";
import { CleanAddress } from "./clean-address";
import { FilterChoice } from "./filter-choice";

/** Filters a list. A plain form: its answer is the page's address. What is asked less often stands behind one fold. */
export function FilterBar({ model }: { model: FilterBarModel }) {
  const { label, action, kept, search, first, others, more, submit } = model;
  const opened = others.some(({ value }) => value !== "");
  return (
    <search className="not-printed">
      <form action={action} aria-label={label} className="filter-bar">
        <CleanAddress />
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="filter-field filter-search">
          <span className="text-quiet">{search.label}</span>
          <input
            key={search.value}
            type="search"
            name={search.name}
            defaultValue={search.value}
            placeholder={search.hint}
            maxLength={100}
            className="control"
          />
        </label>
        {first.map((choice) => (
          <FilterChoice key={choice.name} choice={choice} />
        ))}
        <button type="submit" className="control cursor-pointer px-4 text-accent">
          {submit}
        </button>
        <details className="filter-more" open={opened}>
          <summary>{more}</summary>
          <div className="filter-bar mt-1.5">
            {others.map((choice) => (
              <FilterChoice key={choice.name} choice={choice} />
            ))}
          </div>
        </details>
      </form>
    </search>
  );
}
