/** The program cannot start or go on, and the message says to a person why and what to do; no stack is shown. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}
