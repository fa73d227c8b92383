/** The database of one run: the embedded one with its watchdog, or a server that was named. */
import { setTimeout as pause } from "node:timers/promises";
import { type EmbeddedServer, startEmbeddedServer } from "./postgres/embedded-server";
import { requireUsableServer } from "./require-usable-server";
import { forgetRunning, holdSingleStart, noteRunning, type SingleStart } from "./single-start";
import { StartFailure } from "./start-failure";

export type OpenDatabase = {
  readonly url: string;
  /** How it came to be there, as a line for a person. */
  readonly story: string;
  /** Tells a second start on the same folder where this one runs. */
  readonly noteAddress: (address: string) => void;
  /** Lets go of it, and stops it when it is the embedded one. */
  readonly close: (withinMs: number) => Promise<void>;
};

const TRY_AGAIN_MS = 2_000;

/**
 * Opens the database.
 *
 * @param source.url - A server's address; null for the embedded one.
 * @param source.folder - The data folder of the embedded one, absolute.
 * @param source.onLost - Told when another program has taken the embedded database over after it died.
 * @throws {StartFailure} It cannot be used, or another program runs on the same folder.
 */
export async function openDatabase(source: {
  readonly url: string | null;
  readonly folder: string;
  readonly onLost: (failure: StartFailure) => void;
}): Promise<OpenDatabase> {
  if (source.url !== null) {
    const version = await requireUsableServer(source.url);
    const none = async () => undefined;
    return {
      url: source.url,
      story: `database of DATABASE_URL found, PostgreSQL ${version}`,
      noteAddress: none,
      close: none,
    };
  }
  const server = await startEmbeddedServer(source.folder);
  const hold = await holdSingleStart({ url: server.url, folder: source.folder });
  return watch(source, { server, hold });
}

type Held = { readonly server: EmbeddedServer; readonly hold: SingleStart };

function watch(
  source: { readonly folder: string; readonly onLost: (failure: StartFailure) => void },
  first: Held,
): OpenDatabase {
  let held = first;
  let closing = false;
  let restart: Promise<void> = Promise.resolve();
  const follow = () => {
    held.hold.ended.then(() => {
      if (!closing) restart = revive();
    });
  };
  const revive = async () => {
    console.log("the database has gone away; starting it again …");
    const begun = performance.now();
    let told = "";
    while (!closing) {
      try {
        const server = await startEmbeddedServer(source.folder, first.server.port);
        held = { server, hold: await holdSingleStart({ url: server.url, folder: source.folder }) };
        console.log(`database back (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
        follow();
        return;
      } catch (error) {
        const { message } = error as Error;
        if (message !== told) console.error(message);
        told = message;
        if (error instanceof StartFailure && message.startsWith("Standpoint already runs"))
          return source.onLost(error);
        await pause(TRY_AGAIN_MS);
      }
    }
  };
  follow();
  return {
    url: first.server.url,
    story: first.server.adopted ? "database found running and taken over" : "database started",
    noteAddress: (address) => noteRunning(source.folder, { address, pid: process.pid }),
    close: async (withinMs) => {
      closing = true;
      await Promise.race([restart, pause(withinMs / 2, undefined, { ref: false })]);
      forgetRunning(source.folder);
      await held.hold.release();
      await held.server.stop(withinMs);
    },
  };
}
