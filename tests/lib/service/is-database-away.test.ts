import { describe, expect, it } from "vitest";
import { isDatabaseAway } from "@/lib/service/is-database-away";

/** As the adapter throws what the server says. */
const fromAdapter = (originalCode: string) =>
  Object.assign(new Error("the server's words"), { cause: { kind: "postgres", originalCode } });
/** As the client wraps it inside of a transaction. */
const fromClient = (originalCode: string) =>
  Object.assign(new Error("words"), { meta: { driverAdapterError: fromAdapter(originalCode) } });

describe("a failure of the database", () => {
  it.each([
    ["a restart at the commit", fromAdapter("57P01")],
    ["a restart at a question", fromClient("57P01")],
    ["a connection that was ended", new Error("Connection terminated unexpectedly")],
  ])("means that it is away: %s", (_, error) => expect(isDatabaseAway(error)).toBe(true));

  it.each([
    ["a broken rule at the commit", fromAdapter("23514")],
    ["a broken rule at a question", fromClient("23514")],
    ["anything else", new Error("words")],
  ])("means a fault of the program: %s", (_, error) => expect(isDatabaseAway(error)).toBe(false));
});
