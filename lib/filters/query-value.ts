/** The query of an address, as a page is given it. */
export type ScreenQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads a parameter of an address.
 *
 * @returns The value without surrounding space, of several the first; null when it is missing or empty.
 * @example
 * queryValue({ party: ["russia", "nato"] }, "party") // "russia"
 */
export function queryValue(query: ScreenQuery, key: string): string | null {
  const given = query[key];
  const first = typeof given === "string" ? given : given?.[0];
  return first?.trim() || null;
}
