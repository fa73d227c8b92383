/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The front server (lib/cli/serve.ts) sets the security headers and answers compressed where it pays.
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg"],
  images: { unoptimized: true },
  devIndicators: false,
};

export default config;
