import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/auth/actor";
import { SignOutForm } from "./sign-out-form";

type SignedInProps = {
  account: Extract<Actor, { kind: "account" }>;
  /** Path to go on to. */
  next: string;
};

/** Who is signed in and with what rights; the way on, and the way out. */
export async function SignedIn({ account: { name, email, grants }, next }: SignedInProps) {
  const t = await getTranslations("account");
  const rights = grants.map(({ role, park, city }) => t(`roles.${role}`, { scope: park ?? city ?? "" }));
  return (
    <>
      <p>{t("as", { name, email })}</p>
      <p className="mt-1 text-quiet">
        {t("rights", { list: (rights.length > 0 ? rights : [t("reader")]).join(" · ") })}
      </p>
      <div className="mt-6 flex items-center gap-4">
        <a href={next} className="text-accent underline">
          {t("continue")}
        </a>
        <SignOutForm label={t("signOut")} next={next} />
      </div>
    </>
  );
}
