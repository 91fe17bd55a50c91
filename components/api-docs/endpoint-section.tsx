import { getTranslations } from "next-intl/server";
import type { EndpointNote } from "@/lib/api/describe-endpoint";
import type { Locale } from "@/lib/i18n/locales";
import { FieldTable } from "./field-table";
import { ParameterTable } from "./parameter-table";

const BASE = "/api/v1";

/** One endpoint: what it answers, what it can be asked, the fields of its answer. */
export async function EndpointSection({ note, locale }: { note: EndpointNote; locale: Locale }) {
  const t = await getTranslations("api");
  const { path, operation, summary, parameters, fields, mediaTypes } = note;
  const address = parameters.reduce(
    (filled, { name, place, example }) => (place === "path" ? filled.replace(`{${name}}`, example ?? name) : filled),
    BASE + path,
  );
  return (
    <section id={operation} aria-labelledby={`${operation}-heading`} className="mt-8 border-t border-rule pt-3">
      <h2 id={`${operation}-heading`} className="font-mono text-base font-semibold break-all">
        GET {BASE}
        {path}
      </h2>
      <p className="mt-1">{summary[locale]}</p>
      <p className="text-[0.8125rem] text-quiet">
        {t("media", { types: mediaTypes.join(", ") })} ·{" "}
        <a href={address} className="text-accent underline" aria-label={`${t("try")} ${address}`}>
          {t("try")}
        </a>
      </p>
      {parameters.length > 0 ? <ParameterTable parameters={parameters} /> : null}
      {fields.length > 0 ? <FieldTable fields={fields} path={path} /> : null}
    </section>
  );
}
