/** What can go wrong at a service, as far as a caller can act on it. Doors turn the code into their own answer. */
export const ERROR_CODES = [
  "not-found",
  "invalid-input",
  "unauthenticated",
  "forbidden",
  "conflict",
  "rate-limited",
  "unavailable",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A place in the input and what is wrong there. */
export type InputFault = { readonly path: string; readonly message: string };

/**
 * An expected failure with a message that may be shown: it says what is wrong and what to do, and nothing of the
 * program's insides. Whatever is not an `AppError` is unexpected, is logged with an id, and is shown as that id only.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly faults: readonly InputFault[];
  /** By this Next answers with the page for the status and writes nothing to the log; only where there is one. */
  declare readonly digest?: string;

  constructor(
    code: ErrorCode,
    message: string,
    { faults = [], cause }: { readonly faults?: readonly InputFault[]; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.faults = faults;
    const status = code === "unauthenticated" ? 401 : code === "forbidden" ? 403 : null;
    if (status !== null) this.digest = `NEXT_HTTP_ERROR_FALLBACK;${status}`;
  }
}
