import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

type FormProps = {
  locale: Locale;
  /** Path to go to afterwards. */
  next: string;
  problem: "credentials" | "barred" | "attempts" | "unavailable" | undefined;
};

const FIELD = "control mt-1 block min-h-10 w-full border-quiet";

/** Address and password, sent as a plain form: signing in needs no script. */
export async function SignInForm({ locale, next, problem }: FormProps) {
  const t = await getTranslations("account");
  const wrong = problem === "credentials";
  return (
    <form method="post" action="/api/session" className="max-w-sm">
      {problem ? (
        <div role="alert" className="mb-6 border-l-4 border-caution bg-shade px-4 py-3">
          <h2 className="font-semibold">{t("problemTitle")}</h2>
          <p id="sign-in-problem">
            {wrong ? <a href="#email">{t("problem.credentials")}</a> : t(`problem.${problem}`)}
          </p>
        </div>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next} />
      <label className="block">
        {t("email")}
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? "sign-in-problem" : undefined}
          className={FIELD}
        />
      </label>
      <label className="mt-4 block">
        {t("password")}
        <input
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={128}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? "sign-in-problem" : undefined}
          className={FIELD}
        />
      </label>
      <button type="submit" className="mt-6 min-h-10 cursor-pointer rounded bg-accent px-5 font-semibold text-ground">
        {t("submit")}
      </button>
      <p className="mt-4 text-[0.8125rem] text-quiet">{t("intro")}</p>
    </form>
  );
}
