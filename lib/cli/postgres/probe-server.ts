import net from "node:net";

/**
 * What a port says to PostgreSQL's greeting, before any secret is sent.
 * - `scram`: it asks for a proof of the password that does not give the password away.
 * - `starting`: a PostgreSQL that is starting, recovering or stopping.
 * - `silent`: it took the connection and says nothing: a stopped process, or a program with another language.
 * - `refused`: nobody listens.
 * - `foreign`: anything else.
 */
export type ServerAnswer = "scram" | "starting" | "silent" | "refused" | "foreign";

const SILENCE_MS = 3_000;
const PROTOCOL = 196_608;
const SASL = 10;
/** cannot_connect_now */
const STARTING = "57P03";

/**
 * Asks who listens on a port of this machine. A cluster of our own always answers `scram`, so the password need not
 * be tried on anything else.
 *
 * @param port - 1 to 65535.
 * @param user - The user in whose name to greet.
 */
export function probeServer(port: number, user: string): Promise<ServerAnswer> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: "127.0.0.1", port });
    const done = (answer: ServerAnswer) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => done("silent"), SILENCE_MS);
    socket.once("connect", () => socket.write(toGreeting(user)));
    socket.once("data", (answer) => done(readAnswer(answer)));
    socket.once("end", () => done("foreign"));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      // A postmaster that dies resets what it has not yet taken.
      done(error.code === "ECONNREFUSED" || error.code === "ECONNRESET" ? "refused" : "foreign"),
    );
  });
}

function toGreeting(user: string): Buffer {
  const body = Buffer.from(`user\0${user}\0database\0postgres\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + head.length, 0);
  head.writeInt32BE(PROTOCOL, 4);
  return Buffer.concat([head, body]);
}

function readAnswer(answer: Buffer): ServerAnswer {
  const kind = String.fromCharCode(answer[0] ?? 0);
  if (kind === "R" && answer.length >= 9 && answer.readInt32BE(5) === SASL) return "scram";
  if (kind === "E" && answer.includes(`C${STARTING}\0`)) return "starting";
  return "foreign";
}
