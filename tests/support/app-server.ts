/**
 * Playwright's global set-up: the program as its users start it, on a folder and a port of its own, and its stop.
 *
 * With STANDPOINT_URL set, the tests run against the server at that address instead (for work on a screen, with
 * `npm run dev` on); nothing is started then.
 */
import { unpackBrowser } from "./browser";
import { startOwnProgram } from "./start-program";

export default async function startApp(): Promise<() => Promise<void>> {
  unpackBrowser();
  if (process.env.STANDPOINT_URL !== undefined) return async () => undefined;
  const program = await startOwnProgram();
  process.env.STANDPOINT_URL = program.origin;
  return async () => {
    delete process.env.STANDPOINT_URL;
    const code = await program.stop();
    await program.close();
    if (code !== 0)
      throw new Error(`the program ended with ${code} when it was asked to stop:\n${program.output()}`);
  };
}
