import { peoplePaths } from "@/lib/filters/people-paths";

/** Who looks at the screen, as far as the masthead shows it. */
export type MenuViewer =
  | { readonly kind: "local" }
  | { readonly kind: "nobody" }
  | {
      readonly kind: "person";
      readonly name: string;
      readonly managesAccounts: boolean;
      readonly managesPeople: boolean;
    };

const LINK =
  "inline-flex min-h-6 items-center whitespace-nowrap text-[13px] text-ink3 no-underline hover:text-ink";

/**
 * Who is signed in, with the ways to their account and out; a way in for nobody; nothing in local mode.
 *
 * @param negotiation - The negotiation of the screen, whose people can be managed from here; null: none.
 */
export function AccountMenu({
  viewer,
  negotiation,
}: {
  readonly viewer: MenuViewer;
  readonly negotiation: string | null;
}) {
  if (viewer.kind === "local") return null;
  if (viewer.kind === "nobody")
    return (
      <a href={peoplePaths.signIn()} className={LINK} data-print="no">
        sign in
      </a>
    );
  return (
    <span className="flex flex-wrap items-baseline gap-x-4" data-print="no">
      {negotiation !== null && viewer.managesPeople && (
        <a href={peoplePaths.people(negotiation)} className={LINK}>
          people
        </a>
      )}
      {viewer.managesAccounts && (
        <a href={peoplePaths.accounts()} className={LINK}>
          accounts
        </a>
      )}
      <a href={peoplePaths.account()} className={LINK}>
        <span className="sr-only">Your account: </span>
        {viewer.name}
      </a>
      <form method="post" action={peoplePaths.doSignOut()}>
        <button type="submit" className={LINK}>
          sign out
        </button>
      </form>
    </span>
  );
}
