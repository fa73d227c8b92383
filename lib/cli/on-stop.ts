/** When and how a run ends: a signal, or a parent that has vanished without passing one on. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LOOK_AT_PARENT_MS = 1_000;

export type Stop = (code: number) => Promise<void>;

/**
 * Ends the process in order when it is asked to.
 *
 * @param run.close - Closes what is open; it is called once, however often the end is asked for.
 * @param run.withinMs - The process ends after this time in any case, with 1; in milliseconds.
 * @param run.watchParent - npm is told to stop and ends at once, without telling the program that it started.
 * @returns Asks for the end from within, with an exit code.
 */
export function onStop(run: {
  readonly close: () => Promise<void>;
  readonly withinMs: number;
  readonly watchParent: boolean;
}): Stop {
  let stopping: Promise<void> | null = null;
  const stop: Stop = (code) => {
    stopping ??= end(code);
    return stopping;
  };
  const end = async (code: number) => {
    console.log("stopping …");
    setTimeout(() => {
      console.error("what was open did not close in time");
      process.exit(1);
    }, run.withinMs).unref();
    try {
      await run.close();
      console.log("stopped");
      process.exit(code);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  for (const signal of SIGNALS) process.on(signal, () => stop(0));
  // A closed terminal takes its end of the pipes along; the end must not fail for what it prints.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  process.on("uncaughtException", (error) => {
    console.error("the program failed:", error);
    stop(1);
  });
  const parent = process.ppid;
  if (run.watchParent) setInterval(() => process.ppid !== parent && stop(0), LOOK_AT_PARENT_MS).unref();
  return stop;
}
