/** What each action is called with: arguments with which whoever may do it has something done. */
import type { Asker } from "./roles-people";
import { FORM, type Form } from "./roles-send";
import type { Place } from "./roles-world";
import { spareSource } from "./roles-world";

type Sent = {
  readonly args: readonly unknown[];
  readonly form: Form;
  /** Whether the first who may do it changes the state with these arguments. */
  readonly writes: boolean;
};

const NONE = { kind: "none" };
const PASSWORD = "seven grey herons wade";

/**
 * The arguments of every action by its name, for somebody, about a place.
 *
 * @param place.negotiation - Goes into every argument that names a negotiation.
 */
export function listActs(asker: Asker, place: Place): Readonly<Record<string, Sent>> {
  const { negotiation, victims, writes } = place;
  const account = "app/(people)/account/actions.ts#";
  const accounts = "app/(people)/accounts/actions.ts#";
  const own = "app/negotiations/[negotiation]";
  const people = `${own}/people/actions.ts#`;
  const form = (given: Form, isWriting = true): Sent => ({
    args: [NONE, FORM],
    form: given,
    writes: isWriting,
  });
  const about = (first: unknown, given: Form, isWriting = true): Sent => ({
    args: [first, NONE, FORM],
    form: given,
    writes: isWriting,
  });
  const source = (name: string) => ({ negotiation, kind: "source", id: `spare-${name}` });
  const side = (name: string, version: number) => ({ id: `spare-${name}`, version });
  const reading = (...args: readonly unknown[]): Sent => ({ args, form: {}, writes: false });
  return {
    [`${account}changeName`]: form({ name: `Renamed ${asker.standing}` }),
    [`${account}changePassword`]: form({ present: "not this one", next: PASSWORD }, false),
    [`${account}endSession`]: form({ id: asker.spareSession }),
    [`${account}endOtherSessions`]: reading(),
    [`${account}makeToken`]: form({ name: "Made", scope: "read", negotiation, lastDay: dayFromNow(9) }),
    [`${account}revokeToken`]: form({ id: `${asker.person}-token` }),
    [`${account}deleteAccount`]: form({ present: "not this one" }, false),
    [`${accounts}suspend`]: form({ id: victims["to-suspend"], suspended: "yes" }),
    [`${accounts}administer`]: form({ id: victims["to-promote"], administrator: "yes" }),
    [`${accounts}makePasswordLink`]: form({ id: victims["to-reset"] }),
    "app/(people)/invitation/actions.ts#join": form({ key: "guessed" }, false),
    "app/(people)/invitation/actions.ts#joinNew": form({ key: "guessed", ...newAccount("joined") }, false),
    "app/(people)/password/actions.ts#choosePassword": form({ key: "guessed", password: PASSWORD }, false),
    "app/(people)/set-up/actions.ts#makeFirstAccount": form(
      { key: "guessed", ...newAccount("first") },
      false,
    ),
    "app/new/actions.ts#sendNewNegotiation": form({
      ...{ id: "made-by-the-walk", name: "Made by the walk", description: "It was made." },
      ...{ threshold: "10", _script: "yes", _reason: "Walk" },
    }),
    [`${own}/actions.ts#listDestinations`]: reading(negotiation),
    [`${own}/actions.ts#listNearRecords`]: reading(
      `/negotiations/${negotiation}/demands/${place.demand.slice(0, -1)}`,
    ),
    [`${own}/new/actions.ts#listSuppliedOptions`]: reading(negotiation, "demand"),
    [`${own}/new/actions.ts#sendRecordForm`]: about(
      { negotiation, kind: "source", id: null },
      { ...toForm(spareSource(`made-in-${negotiation}`)), _script: "yes", _do: "save", _version: "" },
    ),
    [`${own}/edit/[kind]/[id]/remove/actions.ts#remove`]: about({ ...source("removed"), version: 1 }, {}),
    [`${own}/history/[kind]/[id]/actions.ts#restore`]: about(
      { ...source("restored"), writeId: writes["spare-restored"], version: 2 },
      {},
    ),
    [`${own}/merge/[kind]/[id]/actions.ts#merge`]: about(
      { negotiation, kind: "source", from: side("merged", 1), into: side("merged-into", 1) },
      {},
    ),
    [`${own}/writes/[write]/actions.ts#undo`]: about({ negotiation, writeId: writes["spare-undone"] }, {}),
    [`${people}invite`]: about(negotiation, { role: "reader", note: "Somebody" }),
    [`${people}turnReading`]: about(negotiation, { open: "no" }, false),
    [`${people}letGo`]: about(negotiation, { id: victims["to-let-go"] }),
    [`${people}makePasswordLink`]: about(negotiation, { id: victims["to-reset"] }),
    [`${people}changeRole`]: about(negotiation, { id: victims["to-change"], role: "analyst" }),
    [`${people}revokeInvitation`]: about(negotiation, { id: place.invitation }),
  };
}

const newAccount = (name: string) => ({ name, email: `${name}@desk.example`, password: PASSWORD });

function toForm(fields: object): Form {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "boolean" ? (value ? "yes" : "no") : String(value ?? ""),
    ]),
  );
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
