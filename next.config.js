/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The front server (lib/cli/front) sets the security headers.
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg"],
  images: { unoptimized: true },
  devIndicators: false,
};

export default config;
