import { defineConfig } from "@playwright/test";
import { findBrowser } from "../support/browser";

const { executablePath, args, env } = findBrowser();

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  globalSetup: "../support/app-server.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args, env },
    contextOptions: { reducedMotion: "reduce" },
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    trace: "retain-on-failure",
  },
});
