import type { ColumnChoice } from "@/lib/tables/column-choice";

/** Chooses the columns of a table. A plain form: its answer is the page's address. */
export function ColumnForm({ choice }: { choice: ColumnChoice }) {
  const { label, hint, action, kept, options, submit, reset } = choice;
  return (
    <details className="table-menu">
      <summary>{label}</summary>
      <form action={action} className="table-sheet">
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="mb-1.5 text-quiet">{hint}</legend>
          <ul className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {options.map(({ value, label: name, checked }) => (
              <li key={value}>
                <label className="flex min-h-7 items-center gap-1.5">
                  <input type="checkbox" name="columns" value={value} defaultChecked={checked} />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <p className="mt-2 flex items-center gap-4">
          <button type="submit" className="control cursor-pointer px-3 text-accent">
            {submit}
          </button>
          {reset ? (
            <a href={reset.href} className="inline-block min-h-6 text-accent underline">
              {reset.label}
            </a>
          ) : null}
        </p>
      </form>
    </details>
  );
}
