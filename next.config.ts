import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  // Recharts draws on the server through a renderer of its own, which needs the plain React of node_modules.
  serverExternalPackages: ["recharts-node", "react-reconciler", "@resvg/resvg-js", "pino", "hucre"],
  images: { unoptimized: true },
  poweredByHeader: false,
  typedRoutes: false,
  agentRules: false,
  // Types are checked by `npm run validate`, tests included; a start should not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // The development server is opened by its address as often as by its name.
  allowedDevOrigins: ["127.0.0.1"],
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
    {
      source: "/api/:path*",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
};

const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // Messages are parsed while building, so no page carries or runs a message parser.
    messages: {
      path: ["./lib/i18n/messages/zh-CN", "./lib/i18n/messages/en"],
      locales: "infer",
      format: "json",
      precompile: true,
    },
  },
});

export default withMessages(config);
