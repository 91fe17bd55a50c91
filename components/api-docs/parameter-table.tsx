import { getTranslations } from "next-intl/server";
import type { ParameterNote } from "@/lib/api/describe-endpoint";
import type { MessageKey } from "@/lib/i18n/translate";

/** What an endpoint can be asked, explained in the reader's language. */
export async function ParameterTable({ parameters }: { parameters: ParameterNote[] }) {
  const t = await getTranslations("api");
  return (
    <table className="mt-2 w-full text-left text-[0.8125rem]">
      <caption className="text-left font-semibold">{t("parameters")}</caption>
      <thead className="text-quiet">
        <tr>
          <th scope="col" className="py-1 pr-4 font-normal">
            {t("name")}
          </th>
          <th scope="col" className="py-1 pr-4 font-normal">
            {t("meaning")}
          </th>
          <th scope="col" className="py-1 font-normal">
            {t("example")}
          </th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, place, example }) => (
          <tr key={name} className="border-t border-rule align-top">
            <th scope="row" className="min-w-20 py-1 pr-4 font-mono font-normal wrap-anywhere">
              {place === "path" ? `{${name}}` : name}
            </th>
            <td className="py-1 pr-4">{t(`parameter.${name}` as MessageKey<"api">)}</td>
            <td className="py-1 font-mono wrap-anywhere">{example}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
