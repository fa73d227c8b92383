import net from "node:net";

export type Recorded = { readonly method: string; readonly path: string; readonly status: number };

export type Recorder = {
  readonly port: number;
  /** Every request over the connections since the last `forget`, with the status of its answer. */
  readonly answers: () => readonly Recorded[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

/** Not at the beginning of a line: a body before it need not end one. */
const REQUEST = /(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE) (\S+) HTTP\/1\.1\r\n/g;
const ANSWER = /HTTP\/1\.1 (\d{3}) [A-Za-z -]+\r\n/g;

/**
 * Passes connections on to a port, unchanged, and keeps what was asked and how it was answered: a browser does not tell
 * the status of an answer that it withholds from a page.
 */
export async function openRecorder(to: number): Promise<Recorder> {
  let connections: { asked: string; answered: string }[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((near) => {
    const kept = { asked: "", answered: "" };
    connections.push(kept);
    const far = net.connect(to, "127.0.0.1");
    near.on("data", (data) => {
      kept.asked += data.toString("latin1");
    });
    far.on("data", (data) => {
      kept.answered += data.toString("latin1");
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => sockets.delete(one));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    answers: () => connections.flatMap(pair),
    forget: () => {
      connections = [];
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The requests of a connection are answered in their order; one without an answer has the status 0. */
function pair({
  asked,
  answered,
}: {
  readonly asked: string;
  readonly answered: string;
}): readonly Recorded[] {
  const statuses = [...answered.matchAll(ANSWER)].map(([, status]) => Number(status));
  return [...asked.matchAll(REQUEST)].map(([, method = "", path = ""], at) => ({
    method,
    path,
    status: statuses[at] ?? 0,
  }));
}
