import type http from "node:http";
import type { AddressInfo } from "node:net";
import { StartFailure } from "../start-failure";

/**
 * Starts to listen.
 *
 * @param where.port - 1 to 65535, or 0 for any that is free.
 * @returns The port listened on, 1 to 65535.
 * @throws {StartFailure} The port is taken, or may not be used.
 */
export function listen(
  server: http.Server,
  where: { readonly host: string; readonly port: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toFailure(error, where)));
    server.listen(where.port, where.host, () => resolve((server.address() as AddressInfo).port));
  });
}

function toFailure(
  error: NodeJS.ErrnoException,
  where: { readonly host: string; readonly port: number },
): Error {
  const place = `port ${where.port} of ${where.host}`;
  switch (error.code) {
    case "EADDRINUSE":
      return new StartFailure(
        `Another program uses ${place}. Set PORT to a free one, for example PORT=3001 npm start.`,
      );
    case "EACCES":
      return new StartFailure(`This user may not use ${place}. Set PORT to one from 1024 to 65535.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartFailure(
        `This machine has no address ${where.host}. Set HOST to 127.0.0.1, ::1 or localhost.`,
      );
    default:
      return error;
  }
}
