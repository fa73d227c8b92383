import os from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const alias = [
  { find: "server-only", replacement: path.join(root, "tests/support/server-only-stub.ts") },
  { find: /^@\//, replacement: `${root}/` },
];
// TypeScript first, as everywhere else: a script may stand beside the module that it runs (`migrate.mjs`, `migrate.ts`).
const resolve = { alias, extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] };
/** Vitest's own default leaves one core out, which on a machine with two is half of it. */
const maxWorkers = os.availableParallelism();
const env = { TZ: "Asia/Kathmandu", NEXT_TELEMETRY_DISABLED: "1" };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "pure",
          environment: "node",
          env,
          maxWorkers,
          include: [
            "tests/lib/**/*.test.ts",
            "tests/architecture/**/*.test.ts",
            "tests/components/**/*.test.tsx",
          ],
          exclude: [
            "tests/lib/auth/**",
            "tests/lib/data/**",
            "tests/lib/service/**",
            "tests/lib/rest/**",
            "tests/lib/cli/**",
          ],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: "db",
          environment: "node",
          env,
          include: ["tests/lib/{auth,data,service,rest}/**/*.test.ts", "tests/prisma/**/*.test.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/as-local-person.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "lifecycle",
          environment: "node",
          env,
          include: ["tests/lib/cli/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
