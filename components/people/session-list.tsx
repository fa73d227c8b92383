import type { AccountModel } from "@/lib/chart/prepare-people-account";
import type { AccountActions } from "./account-screen";
import { PeopleForm } from "./people-form";
import { PeopleSection } from "./people-section";

/** Where somebody is signed in, with the way to end it there. */
export function SessionList({
  model,
  actions,
}: {
  readonly model: AccountModel;
  readonly actions: AccountActions;
}) {
  return (
    <PeopleSection
      id="sessions"
      title={
        model.sessions.length === 1 ? "Signed in here only" : `Signed in at ${model.sessions.length} places`
      }
      note="A session ends by itself after 30 days without use, and after 90 days in any case."
    >
      <ul>
        {model.sessions.map(({ id, device, since, used, current }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-t border-rule py-2">
            <span className="font-semibold">{device}</span>
            <span className="sub">
              {current ? "this one" : `last used ${used}`}, since {since}
            </span>
            {!current && (
              <PeopleForm
                quiet
                action={actions.endSession}
                submit="End it"
                about={`End the session with ${device}, last used ${used}`}
                fields={[{ kind: "hidden", name: "id", value: id }]}
              />
            )}
          </li>
        ))}
      </ul>
      {model.others > 0 && (
        <div className="border-t border-rule pt-3">
          <PeopleForm action={actions.endOtherSessions} submit="End all others" fields={[]} />
        </div>
      )}
    </PeopleSection>
  );
}
