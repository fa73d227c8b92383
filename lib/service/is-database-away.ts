/** Connection failures (class 08), a server that stops, starts or is full, and questions that it gave up. */
const SQLSTATES = /^(08...|57P0[1-5]|53300|57014|55P03)$/;
const SYSTEM_CODES = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EPIPE",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
];
const CLIENT_CODES = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"];
const ADAPTER_KINDS = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
/** The driver's failures that carry no code. */
const DRIVER_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/**
 * Tells whether a failure means that the database does not answer, so that trying again later may help; anything
 * else is a fault of the program.
 *
 * @param error - Whatever was thrown, by the driver or by the client on top of it.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = textOf(error, "code");
  // The client wraps what the adapter throws, but not when a transaction begins or ends.
  const cause = field(field(field(error, "meta"), "driverAdapterError") ?? error, "cause");
  return (
    SQLSTATES.test(code) ||
    SQLSTATES.test(textOf(cause, "originalCode")) ||
    SYSTEM_CODES.includes(code) ||
    CLIENT_CODES.includes(code) ||
    ADAPTER_KINDS.includes(textOf(cause, "kind")) ||
    DRIVER_MESSAGES.test(error.message) ||
    (error instanceof AggregateError && error.errors.some(isDatabaseAway)) ||
    isDatabaseAway(error.cause)
  );
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown, name: string): string {
  const text = field(value, name);
  return typeof text === "string" ? text : "";
}
