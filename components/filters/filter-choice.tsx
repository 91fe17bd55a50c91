import type { FilterSelect } from "@/lib/tables/filter-model";

/** One choice of a filter form under its name. */
export function FilterChoice({ choice: { name, label, value, options } }: { choice: FilterSelect }) {
  return (
    <label className="filter-field">
      <span className="text-quiet">{label}</span>
      <select key={value} name={name} defaultValue={value} className="control" data-set={value === "" ? undefined : ""}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
