import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Navigation } from "@/components/layout/navigation";
import { SITE_ICON } from "@/components/layout/site-icon";
import { SkipLink } from "@/components/layout/skip-link";
import { THEME_SCRIPT } from "@/components/layout/theme-script";
import { loadLocale } from "@/lib/i18n/load-locale";

export const viewport: Viewport = { colorScheme: "light dark", width: "device-width", initialScale: 1 };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("brandLong"), template: `%s · ${t("brand")}` },
    description: t("description"),
    icons: { icon: SITE_ICON },
  };
}

export default async function RootLayout({ children }: LayoutProps<"/[locale]">) {
  const locale = await loadLocale();
  const t = await getTranslations("shell");
  // Both come from the proxy. The path holds as long as pages are reached by plain links, which load whole documents.
  const asked = await headers();
  const nonce = asked.get("x-nonce") ?? undefined;
  return (
    // The script below changes the element before React meets it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this project, vouched for by the nonce */}
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} suppressHydrationWarning />
      </head>
      <body className="font-sans">
        <SkipLink label={t("skip")} />
        <Navigation locale={locale} here={asked.get("x-path")} />
        <main id="content" className="mx-auto max-w-[80rem] px-4 pb-20 sm:px-6 rail:ml-44 rail:px-8 rail:pb-10">
          {children}
        </main>
      </body>
    </html>
  );
}
