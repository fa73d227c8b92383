/** In team mode a proxy may stand in front, so that actions come from the origin that people open. */
const { STANDPOINT_MODE: mode, STANDPOINT_ORIGIN: origin = "" } = process.env;
const allowedOrigins = mode?.trim() === "team" && URL.canParse(origin) ? [new URL(origin).host] : [];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The front server (lib/cli/front) sets the security headers.
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg", "better-auth"],
  images: { unoptimized: true },
  devIndicators: false,
  experimental: {
    // Pages for the statuses 401 and 403.
    authInterrupts: true,
    serverActions: { allowedOrigins },
  },
};

export default config;
