import type pg from "pg";

/** Answers about one negotiation depend on it alone, and carry its revision as their ETag. */
const ABOUT_NEGOTIATION = /^\/api\/v1\/negotiations\/([a-z0-9][a-z0-9-]*)(?:[/?]|$)/;
const REVISION_TAGS = /^(?:W\/)?"\d+"(?:\s*,\s*(?:W\/)?"\d+")*$/;

/** The parts of a request that can make it answerable without its body. */
export type ConditionalRequest = {
  readonly method: string;
  /** Path and query, in origin form. */
  readonly url: string;
  /** The value of `If-None-Match`, null without one. */
  readonly ifNoneMatch: string | null;
};

/**
 * Finds whether the asker already has the answer: it names the revision that the negotiation still has. One question
 * by primary key, and only for requests that can be answered so.
 *
 * @param pool - Connections of the front server's own.
 * @returns The ETag to answer 304 with, or null: the request must be answered in full. A database that fails is for
 *   the full answer to report.
 */
export async function findKnownRevision(request: ConditionalRequest, pool: pg.Pool): Promise<string | null> {
  const { method, url, ifNoneMatch } = request;
  if ((method !== "GET" && method !== "HEAD") || ifNoneMatch === null || !REVISION_TAGS.test(ifNoneMatch))
    return null;
  const negotiation = ABOUT_NEGOTIATION.exec(url)?.[1];
  if (negotiation === undefined) return null;
  const found = await pool
    .query<{ revision: string }>({
      name: "known-revision",
      text: "SELECT revision FROM negotiation WHERE id = $1",
      values: [negotiation],
    })
    .catch(() => null);
  const revision = found?.rows[0]?.revision;
  if (revision === undefined) return null;
  const tag = `"${revision}"`;
  return ifNoneMatch.split(",").some((known) => known.trim().replace(/^W\//, "") === tag) ? tag : null;
}
