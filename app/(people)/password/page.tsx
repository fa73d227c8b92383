import { Kept } from "@/components/people/kept";
import { LocalNote } from "@/components/people/local-note";
import { PeopleForm } from "@/components/people/people-form";
import { PeoplePage } from "@/components/people/people-page";
import { StateMessage } from "@/components/ui/state-message";
import { isTeam } from "@/lib/auth/team";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { loadPasswordLink } from "@/lib/service/people/reset-password";
import { choosePassword } from "./actions";

export const metadata = { title: "New password" };

export default async function PasswordPage({
  searchParams,
}: {
  readonly searchParams: Promise<ScreenQuery>;
}) {
  const key = queryValue(await searchParams, "key") ?? "";
  const person = isTeam() ? await loadPasswordLink(key) : null;
  return (
    <PeoplePage title={person === null ? "New password" : `New password for ${person.name}`}>
      <Kept>
        {!isTeam() && <LocalNote />}
        {isTeam() && person === null && (
          <StateMessage title="This link does not work any more.">
            <p>It was used, or is older than an hour. Ask whoever sent it for a new one.</p>
          </StateMessage>
        )}
        {person !== null && (
          <>
            <p className="sub max-w-[75ch] pt-2 pb-4">
              {person.email}. Every session and every API token of this account ends.
            </p>
            <PeopleForm
              action={choosePassword}
              submit="Set the password"
              fields={[
                {
                  kind: "password",
                  name: "password",
                  label: "New password",
                  autoComplete: "new-password",
                  hint: "At least 12 characters; a sentence is easy to keep in mind.",
                },
                { kind: "hidden", name: "key", value: key },
              ]}
            />
          </>
        )}
      </Kept>
    </PeoplePage>
  );
}
