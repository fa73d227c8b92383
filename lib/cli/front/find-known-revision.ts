import type pg from "pg";
import type { Actor } from "../../auth/actor";
import { may } from "../../auth/policy";

/** Answers about one negotiation depend on it alone, and carry its revision as their ETag. */
const ABOUT_NEGOTIATION = /^\/api\/v1\/negotiations\/([a-z0-9][a-z0-9-]*)(?:[/?]|$)/;
/** Whoever may read what is there need not know who changed it. */
const HISTORY = /^[^?]*\/history(?:[/?]|$)/;
const REVISION_TAGS = /^(?:W\/)?"\d+"(?:\s*,\s*(?:W\/)?"\d+")*$/;

/** The parts of a request that can make it answerable without its body. */
export type ConditionalRequest = {
  readonly method: string;
  /** Path and query, in origin form. */
  readonly url: string;
  /** The value of `If-None-Match`, null without one. */
  readonly ifNoneMatch: string | null;
  readonly actor: Actor;
};

/**
 * Finds whether the asker already has the answer: it names the revision that the negotiation still has, and may be
 * read. One question by primary key, and only for requests that can be answered so.
 *
 * @param pool - Connections of the front server's own.
 * @returns The ETag to answer 304 with, or null: the request must be answered in full. A database that fails is for
 *   the full answer to report.
 */
export async function findKnownRevision(request: ConditionalRequest, pool: pg.Pool): Promise<string | null> {
  const { method, url, ifNoneMatch, actor } = request;
  if ((method !== "GET" && method !== "HEAD") || ifNoneMatch === null || !REVISION_TAGS.test(ifNoneMatch))
    return null;
  const negotiation = ABOUT_NEGOTIATION.exec(url)?.[1];
  if (negotiation === undefined || isOfThePast(url)) return null;
  const found = await pool
    .query<{ revision: string; publicReading: boolean }>({
      name: "known-revision",
      text: 'SELECT revision, public_reading AS "publicReading" FROM negotiation WHERE id = $1',
      values: [negotiation],
    })
    .catch(() => null);
  const row = found?.rows[0];
  const action = HISTORY.test(url) ? "read-history" : "read";
  if (row === undefined || !may(actor, action, { negotiation, publicReading: row.publicReading }))
    return null;
  const tag = `"${row.revision}"`;
  return ifNoneMatch.split(",").some((known) => known.trim().replace(/^W\//, "") === tag) ? tag : null;
}

/** What was known on a day has the revision of that day as its tag. */
function isOfThePast(url: string): boolean {
  return new URLSearchParams(url.replace(/^[^?]*/, "")).has("asOf");
}
