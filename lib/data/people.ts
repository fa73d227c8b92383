import { database } from "./database";
import type { Transaction } from "./write-transaction";

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly suspended: boolean;
  readonly createdAt: Date;
};

type Client = Transaction | ReturnType<typeof database>["prisma"];

const COLUMNS = { id: true, name: true, email: true, role: true, banned: true, createdAt: true } as const;
/** better-auth's name for a login by e-mail address and password. */
const PASSWORD_PROVIDER = "credential";

/** How many people have an account. */
export function countPeople(client: Client = database().prisma): Promise<number> {
  return client.person.count();
}

/** Everybody with an account, by name. */
export async function listPeople(): Promise<readonly PersonRow[]> {
  const rows = await database().prisma.person.findMany({
    select: COLUMNS,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(toPerson);
}

/** A person by id, or null. */
export async function findPerson(id: string, client: Client = database().prisma): Promise<PersonRow | null> {
  const row = await client.person.findUnique({ where: { id }, select: COLUMNS });
  return row === null ? null : toPerson(row);
}

/** A person by e-mail address in lower case, or null. */
export async function findPersonByEmail(
  email: string,
  client: Client = database().prisma,
): Promise<PersonRow | null> {
  const row = await client.person.findUnique({ where: { email }, select: COLUMNS });
  return row === null ? null : toPerson(row);
}

/** The names of people, by id; whoever has no account any more is not among them. */
export async function listPersonNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().prisma.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whether a person has no account or a suspended one. */
export async function isSuspended(id: string): Promise<boolean> {
  return (await findPerson(id))?.suspended ?? true;
}

/** Writes a new account with its password, hashed. */
export async function insertPerson(
  client: Client,
  person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly passwordHash: string;
    readonly administrator: boolean;
  },
): Promise<void> {
  const { id, name, email, passwordHash, administrator } = person;
  await client.person.create({
    data: { id, name, email, role: administrator ? "administrator" : "member" },
  });
  await client.personLogin.create({
    data: { id, accountId: id, providerId: PASSWORD_PROVIDER, userId: id, password: passwordHash },
  });
}

/** Gives a person another name. */
export async function updatePersonName(id: string, name: string): Promise<void> {
  await database().prisma.person.update({ where: { id }, data: { name } });
}

/** The hash of a person's password, or null. */
export async function findPasswordHash(id: string): Promise<string | null> {
  const login = await database().prisma.personLogin.findFirst({
    where: { userId: id, providerId: PASSWORD_PROVIDER },
    select: { password: true },
  });
  return login?.password ?? null;
}

/** Sets a person's password, and ends every session and token that the old one stood for, save one session. */
export async function replacePassword(
  client: Transaction,
  {
    id,
    passwordHash,
    keep,
  }: { readonly id: string; readonly passwordHash: string; readonly keep: string | null },
): Promise<void> {
  await client.personLogin.updateMany({
    where: { userId: id, providerId: PASSWORD_PROVIDER },
    data: { password: passwordHash },
  });
  await client.personSession.deleteMany({
    where: { userId: id, ...(keep === null ? {} : { token: { not: keep } }) },
  });
  await client.apiToken.updateMany({
    where: { personId: id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

/**
 * Suspends or restores an account, or changes whether it administers the installation. The administrators' rows are
 * locked first, so that two such writes at once leave it at least one.
 *
 * @returns False: nobody would be left to administer it; nothing was written.
 */
export function updateStanding(
  id: string,
  change: { readonly suspended?: boolean; readonly administrator?: boolean },
): Promise<boolean> {
  return database().prisma.$transaction(async (transaction) => {
    const others = await countOtherAdministrators(transaction, id);
    const loses = change.suspended === true || change.administrator === false;
    if (loses && others === 0) return false;
    await transaction.person.update({
      where: { id },
      data: {
        ...(change.suspended === undefined ? {} : { banned: change.suspended }),
        ...(change.administrator === undefined
          ? {}
          : { role: change.administrator ? "administrator" : "member" }),
      },
    });
    if (change.suspended === true) await transaction.personSession.deleteMany({ where: { userId: id } });
    return true;
  });
}

/** How many others administer the installation; their rows stay locked until the end of the transaction. */
export async function countOtherAdministrators(transaction: Transaction, id: string): Promise<number> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id FROM person WHERE role = 'administrator' AND NOT banned ORDER BY id FOR UPDATE`;
  return rows.filter((row) => row.id !== id).length;
}

/** Removes an account with its login, sessions and tokens; its memberships must be gone. */
export async function deletePerson(transaction: Transaction, id: string): Promise<void> {
  await transaction.apiToken.deleteMany({ where: { personId: id } });
  await transaction.oneTimeLink.deleteMany({ where: { personId: id } });
  await transaction.person.delete({ where: { id } });
}

function toPerson(row: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly banned: boolean;
  readonly createdAt: Date;
}): PersonRow {
  const { role, banned, ...rest } = row;
  return { ...rest, administrator: role === "administrator", suspended: banned };
}
