import type { ParkView } from "@/lib/schemas/park/park-view";
import type { ParkWords } from "./park-words";

type FileLink = { label: string; href: string };

/** The park's data as files, by list, with the period and the day kept; and the addresses of the API. */
export type ParkFiles = { lists: { key: string; label: string; links: FileLink[] }[]; api: FileLink[] };

const LISTS = ["parks", "observations", "industry-outputs", "projects"] as const;
const FORMS = ["csv", "xlsx"] as const;

/** Addresses of everything this page shows. */
export function prepareFiles({ locale, park, page }: ParkWords, { file, period, asOf }: ParkView): ParkFiles {
  const universe = page.query.universe;
  const known = { ...(asOf === null ? {} : { asOf }) };
  const queries = {
    parks: { park: file.code, period: period.code, ...known, ...(universe ? { universe } : {}) },
    observations: { park: file.code, ...known },
    "industry-outputs": { park: file.code, ...known },
    projects: { park: file.code, ...(page.query.period ? { period: period.code } : {}), ...known },
  };
  const address = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query)}`;
  return {
    lists: LISTS.map((list) => ({
      key: list,
      label: park(`files.${list}`),
      links: FORMS.map((form) => ({
        label: form.toUpperCase(),
        href: address(`/api/v1/exports/${list}.${form}`, { ...queries[list], lang: locale }),
      })),
    })),
    api: [
      {
        label: park("files.own"),
        href: address(`/api/v1/parks/${file.code}`, {
          period: period.code,
          ...known,
          ...(universe ? { universe } : {}),
        }),
      },
      {
        label: park("files.history"),
        href: address("/api/v1/observations", { park: file.code, history: "true", ...known }),
      },
    ],
  };
}
