"use client";

import { useParams } from "next/navigation";
import { ProblemPage } from "@/components/layout/problem-page";
import en from "@/lib/i18n/messages/en/problem.json";
import zhCn from "@/lib/i18n/messages/zh-CN/problem.json";

/** Says what happened when a page could not be drawn. The texts travel with it, since the server is what failed. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { failed } = useParams().locale === "en" ? en : zhCn;
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <ProblemPage title={failed.title} text={failed.text}>
      <p className="mt-2 text-quiet">{failed.operator}</p>
      {reference ? (
        <p className="mt-2 text-quiet">
          {failed.code} {reference}
        </p>
      ) : null}
      <button type="button" onClick={retry} className="control mt-4 px-4 text-accent">
        {failed.retry}
      </button>
    </ProblemPage>
  );
}
