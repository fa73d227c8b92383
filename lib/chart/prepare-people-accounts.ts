import { prepareMoment } from "./prepare-people-moment";

export type AccountsInput = {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly administrator: boolean;
    readonly suspended: boolean;
    readonly createdAt: Date;
  }[];
  readonly self: string | null;
};

export type AccountsModel = {
  /** How many accounts there are and how many of them are suspended, in a sentence. */
  readonly finding: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly since: string;
    /** Administrator, suspended, or neither, in a word or two. */
    readonly standing: string;
    readonly administrator: boolean;
    readonly suspended: boolean;
    readonly self: boolean;
  }[];
};

/** Prepares the screen of the installation's accounts. */
export function prepareAccounts({ people, self }: AccountsInput): AccountsModel {
  const suspended = people.filter((person) => person.suspended).length;
  const count = people.length === 1 ? "One account" : `${people.length} accounts`;
  return {
    finding: suspended === 0 ? `${count}, none suspended` : `${count}, ${suspended} of them suspended`,
    people: people.map(({ createdAt, ...person }) => ({
      ...person,
      since: prepareMoment(createdAt),
      standing: [
        ...(person.administrator ? ["administrator"] : ["member"]),
        ...(person.suspended ? ["suspended"] : []),
        ...(person.id === self ? ["you"] : []),
      ].join(", "),
      self: person.id === self,
    })),
  };
}
