import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  // Recharts draws on the server through a renderer of its own, which needs the plain React of node_modules.
  serverExternalPackages: ["recharts-node", "react-reconciler", "pino", "hucre"],
  images: { unoptimized: true },
  poweredByHeader: false,
  typedRoutes: false,
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
