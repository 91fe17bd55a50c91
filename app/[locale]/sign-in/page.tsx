import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/account/sign-in-form";
import { SignedIn } from "@/components/account/signed-in";
import { PageHead } from "@/components/layout/page-head";
import { getActor } from "@/lib/auth/get-actor";
import { returnPath } from "@/lib/auth/return-path";
import { loadLocale } from "@/lib/i18n/load-locale";
import { localizedPath } from "@/lib/i18n/localized-path";
import { signInPageSchema } from "@/lib/schemas/sign-in-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title"), robots: { index: false } };
}

/** Signing in, or for whoever has done so: as whom, and the way out. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const locale = await loadLocale();
  const t = await getTranslations("account");
  const { problem, next: asked } = signInPageSchema.parse(await searchParams);
  const actor = await getActor(await headers());
  const next = returnPath(asked, localizedPath(locale, "/"));
  const title = actor.kind === "account" ? t("signedIn") : t("title");
  return (
    <>
      <PageHead locale={locale} path="/sign-in" query={{ next: asked }} title={title} />
      <h1 className="mt-8 mb-6 text-2xl font-semibold">{title}</h1>
      {actor.kind === "account" ? (
        <SignedIn account={actor} next={next} />
      ) : (
        <SignInForm locale={locale} next={next} problem={problem} />
      )}
    </>
  );
}
