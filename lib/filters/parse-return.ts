/** Stands for the program's own origin, whatever that is; nothing has this name. */
const OWN = "http://own.invalid";
const LONGEST = 2000;
/** Characters that browsers drop or read as a slash. */
const MISREAD = /[\\\p{Cc}\p{Cf}\s]/u;

/**
 * Reads where somebody is to go on after they have signed in. Nothing leads out of the program: only a path of its
 * own does, and only written so that no browser reads anything else in it.
 *
 * @returns The path with its query; `/` for whatever is not one.
 * @example
 * parseReturn("/negotiations/a/people") // "/negotiations/a/people"
 * parseReturn("//elsewhere.example/") // "/"
 */
export function parseReturn(value: string | null): string {
  if (value === null || value.length > LONGEST || !/^\/(?!\/)/.test(value) || MISREAD.test(value)) return "/";
  if (!URL.canParse(value, OWN)) return "/";
  const { origin, pathname, search } = new URL(value, OWN);
  return origin === OWN && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
