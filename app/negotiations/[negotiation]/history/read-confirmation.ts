import "server-only";

/** The longest reason that is kept, in characters. */
const LONGEST_REASON = 500;
/** The longest key, in characters. */
const LONGEST_KEY = 100;

/** Reads the reason and the key of a confirmed write; what is blank is not given. */
export function readConfirmation(form: FormData): {
  readonly reason: string | null;
  readonly key: string | null;
} {
  const read = (name: string, longest: number) => {
    const value = form.get(name);
    const text =
      typeof value === "string"
        ? value
            .replaceAll("\0", "")
            .replace(/\p{Surrogate}/gu, "")
            .trim()
            .slice(0, longest)
        : "";
    return text === "" ? null : text;
  };
  return { reason: read("reason", LONGEST_REASON), key: read("key", LONGEST_KEY) };
}
