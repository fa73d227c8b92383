import { prepareMoment } from "./prepare-people-moment";
import { prepareRole } from "./prepare-people-roles";

export type MembersInput = {
  readonly publicReading: boolean;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly administrator: boolean;
    readonly suspended: boolean;
  }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly role: string | null;
    readonly note: string | null;
    readonly expiresAt: Date;
    readonly by: string;
  }[];
  readonly self: string | null;
};

export type MembersModel = {
  /** How many belong to it and who may read it, in a sentence. */
  readonly finding: string;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: string;
    /** What else is to be known: that it is oneself, an administrator, suspended. */
    readonly notes: string;
    readonly self: boolean;
  }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly title: string;
    readonly ends: string;
  }[];
  readonly reading: { readonly open: boolean; readonly meaning: string; readonly turn: string };
};

const OPEN =
  "Everybody who finds the address reads positions, statements, evidence and sources, without an account. Who changed " +
  "what, and who belongs to it, stays with its people.";
const SHUT =
  "Only its people and the administrators of this installation read it. Nobody else learns that it exists.";

/** Prepares the screen of a negotiation's people. */
export function prepareMembers({ publicReading, members, invitations, self }: MembersInput): MembersModel {
  const count =
    members.length === 0 ? "Nobody" : members.length === 1 ? "One person" : `${members.length} people`;
  const has = members.length > 1 ? "have" : "has";
  return {
    finding: `${count} ${has} a role here; ${publicReading ? "everybody may read it" : "it is not open to the public"}`,
    members: members.map(({ id, name, email, role, administrator, suspended }) => ({
      id,
      name,
      email,
      role,
      notes: [
        ...(id === self ? ["you"] : []),
        ...(administrator ? ["administrator"] : []),
        ...(suspended ? ["suspended"] : []),
      ].join(", "),
      self: id === self,
    })),
    invitations: invitations.map(({ id, role, note, expiresAt, by }) => ({
      id,
      title: `${prepareRole(role ?? "").name}${note === null ? "" : `, for ${note}`}`,
      ends: `until ${prepareMoment(expiresAt)}${by === "" ? "" : `, by ${by}`}`,
    })),
    reading: publicReading
      ? { open: true, meaning: OPEN, turn: "Close it to the public" }
      : { open: false, meaning: SHUT, turn: "Open it to the public" },
  };
}
