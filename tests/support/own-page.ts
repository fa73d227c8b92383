import { test as watchedTest } from "./page";
import { type OwnProgram, startOwnProgram } from "./start-program";

/** A first start builds the pages. */
const START_MS = 300_000;

/**
 * The watched `test` of browser tests that write: on a program of their own, so that others find the shipped case as it
 * is. With STANDPOINT_WRITING_URL set they write to the server at that address instead, for work on a form.
 */
export const test = watchedTest.extend<object, { readonly written: Pick<OwnProgram, "origin" | "close"> }>({
  written: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern.
    async ({}, use) => {
      const given = process.env.STANDPOINT_WRITING_URL;
      const program =
        given === undefined ? await startOwnProgram() : { origin: given, close: async () => undefined };
      await use(program);
      await program.close();
    },
    { scope: "worker", timeout: START_MS },
  ],
  baseURL: async ({ written }, use) => use(written.origin),
});
