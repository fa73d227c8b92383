import type { AccountModel } from "@/lib/chart/prepare-people-account";
import { screenPaths } from "@/lib/filters/screen-paths";
import type { AccountActions } from "./account-screen";
import { PeopleForm } from "./people-form";
import { PeopleSection } from "./people-section";

/** The tokens with which scripts act for somebody, and the way to a new one. */
export function TokenList({
  model,
  negotiations,
  actions,
}: {
  readonly model: AccountModel;
  readonly negotiations: readonly { readonly id: string; readonly name: string }[];
  readonly actions: AccountActions;
}) {
  const { tokens, days } = model;
  return (
    <PeopleSection
      id="tokens"
      title={tokens.length === 0 ? "No API tokens" : `API tokens: ${tokens.length}`}
      note="With a token a script acts for you within your own rights; it never manages people or accounts."
    >
      <ul>
        {tokens.map(({ id, name, allows, ends, used }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-t border-rule py-2">
            <span className="font-semibold">{name}</span>
            <span className="sub">
              {allows}; until {ends}; last used {used}
            </span>
            <PeopleForm
              quiet
              action={actions.revokeToken}
              submit="Revoke"
              about={`Revoke the token ${name}`}
              fields={[{ kind: "hidden", name: "id", value: id }]}
            />
          </li>
        ))}
      </ul>
      <h3 className={tokens.length === 0 ? "" : "border-t border-rule pt-3"}>A new token</h3>
      <p className="note pt-0.5 pb-3">
        Send it as <code>Authorization: Bearer …</code>; the{" "}
        <a href={screenPaths.reference()}>API reference</a> says where.
      </p>
      <PeopleForm
        action={actions.makeToken}
        submit="Make the token"
        fields={[
          { kind: "text", name: "name", label: "What it is for" },
          {
            kind: "choice",
            name: "scope",
            label: "What it may do",
            options: [
              { value: "read", name: "Read" },
              { value: "write", name: "Read and write" },
            ],
          },
          {
            kind: "choice",
            name: "negotiation",
            label: "Where",
            options: [
              { value: "", name: "Wherever I may" },
              ...negotiations.map(({ id, name }) => ({ value: id, name })),
            ],
          },
          {
            kind: "date",
            name: "lastDay",
            label: "Last day",
            value: days.usual,
            min: days.first,
            max: days.last,
            hint: "At most a year from now; it ends with that day in UTC.",
          },
        ]}
      />
    </PeopleSection>
  );
}
