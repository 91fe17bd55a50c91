import { getTranslations } from "next-intl/server";
import type { FieldNote } from "@/lib/api/describe-endpoint";

/** The fields of an endpoint's answer as its schema describes them. */
export async function FieldTable({ fields, path }: { fields: FieldNote[]; path: string }) {
  const t = await getTranslations("api");
  return (
    <details className="mt-2 text-[0.8125rem]">
      <summary className="w-fit text-accent">
        {t("fields")} <span className="sr-only">{path}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too */}
      <section className="overflow-x-auto" tabIndex={0} aria-label={`${t("fields")} ${path}`}>
        <table className="w-full text-left">
          <thead className="text-quiet">
            <tr>
              <th scope="col" className="py-1 pr-4 font-normal">
                {t("name")}
              </th>
              <th scope="col" className="py-1 pr-4 font-normal">
                {t("type")}
              </th>
              <th scope="col" className="py-1 font-normal">
                {t("description")}
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, type, description }) => (
              <tr key={name} className="border-t border-rule align-top">
                <th scope="row" className="py-1 pr-4 font-mono font-normal">
                  {name}
                </th>
                <td className="py-1 pr-4 font-mono">{type}</td>
                <td className="py-1" lang="en">
                  {description?.replaceAll("万元", "CNY 10,000")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
