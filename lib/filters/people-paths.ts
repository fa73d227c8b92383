import type { Slug } from "../domain/model";

const withKey = (path: string, key: string) => `${path}?key=${encodeURIComponent(key)}`;

/** The addresses of the screens about people and accounts. */
export const peoplePaths = {
  /**
   * @param query.next - Where to go on, a path of this program.
   * @param query.fault - Why the sign-in before was refused: `wrong` or `suspended`.
   */
  signIn: (query: { readonly next?: string | null; readonly fault?: string | null } = {}) => {
    const set = Object.entries(query).flatMap(([name, value]) =>
      value == null ? [] : [`${name}=${encodeURIComponent(value)}`],
    );
    return set.length === 0 ? "/sign-in" : `/sign-in?${set.join("&")}`;
  },
  /** Where forms are sent to. */
  doSignIn: () => "/api/auth/sign-in",
  doSignOut: () => "/api/auth/sign-out",
  setUp: (key: string) => withKey("/set-up", key),
  invitation: (key: string) => withKey("/invitation", key),
  password: (key: string) => withKey("/password", key),
  account: () => "/account",
  accounts: () => "/accounts",
  people: (negotiation: Slug) => `/negotiations/${negotiation}/people`,
} as const;
