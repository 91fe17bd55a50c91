import { ColumnForm } from "@/components/tables/column-form";
import { CopyTable } from "@/components/tables/copy-table";
import { Ways } from "@/components/ui/ways";
import { listAddress } from "@/lib/tables/register/list-address";
import { prepareColumnChoice, prepareDensities, prepareViews } from "@/lib/tables/register/prepare-tools";
import { CopyParks } from "./copy-parks";
import { ExportMenu } from "./export-menu";
import type { RegisterPart } from "./register-part";

/** How many parks there are, and the ways to show them and to take them away. */
export function RegisterTools({ view, words, labels }: RegisterPart) {
  const { register, table, page } = words;
  const { all, selected, rows, asked } = view;
  const texts = {
    copy: table("copy"),
    copying: table("copying", { rows: selected }),
    copied: table("copied", { rows: selected, columns: labels.columns.length + 1 }),
    failed: table("copyFailed"),
  };
  const shown = asked.view ?? "table";
  return (
    <div className="not-printed mt-5 mb-2 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-[0.8125rem]">
      <p className="mr-auto font-semibold" data-count>
        {selected === all ? register("count.all", { all }) : register("count.some", { all, selected })}
      </p>
      <Ways label={register("view.label")} ways={prepareViews(words, view)} />
      {shown === "map" ? null : (
        <>
          <Ways label={table("density")} ways={prepareDensities(words, view)} />
          <ColumnForm choice={prepareColumnChoice(words, labels.columns)} />
          {rows.length === selected ? (
            <CopyTable table="register" texts={texts} />
          ) : (
            <CopyParks table="register" texts={texts} labels={labels} address={listAddress(view, page.query)} />
          )}
        </>
      )}
      <ExportMenu view={view} words={words} columns={labels.columns} />
    </div>
  );
}
