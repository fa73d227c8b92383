import "server-only";
import { type NegotiationRef, toSlug } from "../domain/as-of/negotiation-ref";
import type { Slug } from "../domain/model";
import { AppError } from "../errors";
import { findNearestNames } from "../filters/nearest-names";
import { findRevision } from "../service/find-revision";
import { listNegotiations } from "../service/list-negotiations";
import { loadDemands } from "../service/load-demand";
import { getFrame } from "../service/load-frame";
import { loadSources } from "../service/load-source";
import { listNeighbouringIds } from "../service/load-statement-list";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 100;

type Naming = "round" | "party" | "issue" | "demand" | "source";

/**
 * The revision of a negotiation, or the one that it had then. @throws {AppError} `not-found`, with the nearest names.
 */
export async function getKnownRevision(negotiation: NegotiationRef): Promise<number> {
  const revision = isSlug(toSlug(negotiation)) ? await findRevision(negotiation) : null;
  if (revision !== null) return revision;
  const known = (await listNegotiations()).map(({ id }) => id);
  throw notFound({ what: "negotiation", name: negotiation, path: "negotiation", known });
}

/**
 * Checks that records of a negotiation exist before anything is asked about them.
 *
 * @param names - What each names, the name, and the parameter that it came in; absent names are passed over.
 * @throws {AppError} `not-found` for the first that does not, with the nearest names.
 */
export async function requireKnown(
  negotiation: string,
  names: readonly { readonly what: Naming; readonly name: string | undefined; readonly path?: string }[],
): Promise<void> {
  for (const { what, name, path = what } of names) {
    if (name === undefined) continue;
    const known = await listKnown(negotiation, what);
    if (!known.includes(name)) throw notFound({ what, name, path, known });
  }
}

/** The answer to a statement's id that is not there. @param negotiation - Null when the id stood alone. */
export async function toUnknownStatement(negotiation: string | null, name: string): Promise<AppError> {
  const known = isSlug(name) ? await listNeighbouringIds(negotiation, name) : [];
  return notFound({ what: "statement", name, path: "id", known });
}

/** Whether a text could be the id of a record at all. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && SLUG.test(text);
}

async function listKnown(negotiation: string, what: Naming): Promise<readonly Slug[]> {
  switch (what) {
    case "round":
      return (await getFrame(negotiation)).rounds.map(({ id }) => id);
    case "party":
      return (await getFrame(negotiation)).parties.map(({ id }) => id);
    case "issue":
      return (await getFrame(negotiation)).issues.map(({ id }) => id);
    case "demand":
      return (await loadDemands({ negotiation })).map(({ demand }) => demand.id);
    case "source":
      return (await loadSources(negotiation)).map(({ id }) => id);
  }
}

function notFound({
  what,
  name,
  path,
  known,
}: {
  readonly what: string;
  readonly name: string;
  readonly path: string;
  readonly known: readonly string[];
}): AppError {
  const nearest = findNearestNames(name, known);
  const shown = name.length > LONGEST_SLUG ? `${name.slice(0, LONGEST_SLUG)}…` : name;
  const meant = nearest.map((near) => `“${near}”`).join(" or ");
  return new AppError(
    "not-found",
    `There is no ${what} “${shown}”.${meant === "" ? "" : ` Did you mean ${meant}?`}`,
    {
      faults: nearest.map((near) => ({ path, message: `nearest name: ${near}` })),
    },
  );
}
