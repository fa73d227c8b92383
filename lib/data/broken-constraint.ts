/** SQLSTATE class 23: a CHECK, a reference or a uniqueness does not hold. */
const CLASS = /^23/;
const PRISMA_CODES = ["P2002", "P2003", "P2004", "P2014"];

/**
 * Whether the database refused a write because a rule of the schema would not hold; what it says of it holds whole
 * rows. A rule that is checked at commit comes from the adapter, others from the client.
 */
export function isBrokenConstraint(error: unknown): boolean {
  const { code, cause, meta } = (error ?? {}) as {
    readonly code?: unknown;
    readonly cause?: unknown;
    readonly meta?: { readonly code?: unknown; readonly driverAdapterError?: unknown };
  };
  if (typeof code === "string" && PRISMA_CODES.includes(code)) return true;
  const states = [meta?.code, originalCode(cause), originalCode(meta?.driverAdapterError)];
  return states.some((state) => typeof state === "string" && CLASS.test(state));
}

/** The server's code, on an error of the adapter's or on its cause. */
function originalCode(error: unknown): unknown {
  const { originalCode: own, cause } = (error ?? {}) as {
    originalCode?: unknown;
    cause?: { originalCode?: unknown };
  };
  return own ?? cause?.originalCode;
}
