import { DataTable } from "@/components/tables/data-table";
import { PageLinks } from "@/components/tables/page-links";
import { TableRowView } from "@/components/tables/table-row-view";
import { MOST_COMPARED } from "@/lib/domain/comparison";
import { localizedPath } from "@/lib/i18n/localized-path";
import { PAGE_ROWS } from "@/lib/schemas/register/register-query";
import { listAddress } from "@/lib/tables/register/list-address";
import { preparePageLinks } from "@/lib/tables/register/prepare-page-links";
import { prepareRegisterTable } from "@/lib/tables/register/prepare-register-table";
import { GrowingRows } from "./growing-rows";
import type { RegisterPart } from "./register-part";

/** The selected parks as a table; rows ticked go into a comparison. */
export function RegisterTable({ view, words, labels, picked }: RegisterPart) {
  const { locale, register, table, page } = words;
  const model = prepareRegisterTable(words, view, labels, new Set(picked));
  const links = preparePageLinks(words, view);
  const first = model.firstRow ?? 1;
  if (view.rows.length === 0) return links ? <PageLinks model={links} /> : null;
  return (
    <form action={localizedPath(locale, page.path)}>
      {Object.entries(page.query).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <DataTable
        model={model}
        body={
          links ? (
            <GrowingRows
              total={view.selected}
              firstRow={first}
              pageRows={PAGE_ROWS}
              columns={model.columns.map(({ key, align, wide }) => ({ key, align, ...(wide ? { wide } : {}) }))}
              labels={labels}
              address={listAddress(view, page.query)}
              texts={{ loading: table("loadingRow"), failed: table("failed"), retry: table("retry") }}
            >
              {model.rows.map((row, at) => (
                <TableRowView key={row.key} row={row} columns={model.columns} index={first + at + 1} />
              ))}
            </GrowingRows>
          ) : undefined
        }
      />
      {links ? (
        <div className="page-links">
          <p className="mt-1 text-[0.8125rem] text-quiet">
            {register("count.part", { from: first, to: first + view.rows.length - 1 })}
          </p>
          <PageLinks model={links} />
        </div>
      ) : null}
      {model.totals ? <p className="mt-1 text-[0.8125rem] text-quiet">{register("totals.note")}</p> : null}
      <p className="not-printed mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem]">
        <button type="submit" className="control cursor-pointer px-3 text-accent">
          {register("compare.submit")}
        </button>
        <span className="text-quiet">{register("compare.hint", { most: MOST_COMPARED })}</span>
      </p>
    </form>
  );
}
