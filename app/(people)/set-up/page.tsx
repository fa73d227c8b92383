import { Kept } from "@/components/people/kept";
import { LocalNote } from "@/components/people/local-note";
import { NEW_ACCOUNT_FIELDS } from "@/components/people/new-account-fields";
import { PeopleForm } from "@/components/people/people-form";
import { PeoplePage } from "@/components/people/people-page";
import { StateMessage } from "@/components/ui/state-message";
import { isTeam } from "@/lib/auth/team";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { isSetUpOpen } from "@/lib/service/people/set-up";
import { makeFirstAccount } from "./actions";

export const metadata = { title: "Set up" };

/** The first account of an installation, for whoever has the link from its terminal. */
export default async function SetUpPage({ searchParams }: { readonly searchParams: Promise<ScreenQuery> }) {
  const key = queryValue(await searchParams, "key") ?? "";
  const open = isTeam() && (await isSetUpOpen(key));
  return (
    <PeoplePage title={open ? "Make the first account" : "Set up"}>
      <Kept>
        {!isTeam() && <LocalNote />}
        {isTeam() && !open && (
          <StateMessage
            title="This link does not work any more."
            actions={[{ name: "Sign in", href: "/sign-in" }]}
          >
            <p>
              While nobody has an account, a new link is printed in the terminal at each start of the program.
            </p>
          </StateMessage>
        )}
        {open && (
          <>
            <p className="sub max-w-[75ch] pt-2 pb-4">
              It administers this installation: every negotiation, and every other account.
            </p>
            <PeopleForm
              action={makeFirstAccount}
              submit="Make the account"
              fields={[...NEW_ACCOUNT_FIELDS, { kind: "hidden", name: "key", value: key }]}
            />
          </>
        )}
      </Kept>
    </PeoplePage>
  );
}
