import { findAsOf, type NegotiationRef, toSlug } from "../domain/as-of/negotiation-ref";
import type { Slug } from "../domain/model";

type Query = Readonly<Record<string, string | null | undefined>>;

/** Writes a path with the parameters that are set, in the order given; commas stay readable. */
function withQuery(path: string, query: Query): string {
  const set = Object.entries(query).flatMap(([key, value]) =>
    value == null || value === "" ? [] : [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return set.length === 0 ? path : `${path}?${set.join("&")}`;
}

/** Writes the address of a screen of a negotiation; the day of which it is shown comes last. */
function within(negotiation: NegotiationRef, place = "", query: Query = {}): string {
  const path = `/negotiations/${toSlug(negotiation)}${place}`;
  return withQuery(path, { ...query, asOf: findAsOf(negotiation) });
}

/** Writes the address of a screen that is of the present whatever day the reference names: of work, of history. */
function ofNow(negotiation: NegotiationRef, place: string, query: Query = {}): string {
  return within(toSlug(negotiation), place, query);
}

/**
 * The addresses of all screens; a screen's whole state is in its address.
 *
 * A reference to a negotiation as it was recorded on a day leads to the screens of that day; the past cannot be
 * written to, and the history is told from now.
 */
export const screenPaths = {
  overview: (
    negotiation: NegotiationRef,
    query: { readonly round?: Slug | null; readonly a?: Slug | null; readonly b?: Slug | null } = {},
  ) => within(negotiation, "", query),
  compare: (
    negotiation: NegotiationRef,
    query: {
      readonly from?: Slug | null;
      readonly to?: Slug | null;
      readonly party?: string | null;
      readonly issue?: string | null;
      readonly class?: string | null;
      readonly basis?: string | null;
      readonly order?: string | null;
      readonly open?: string | null;
    } = {},
  ) => within(negotiation, "/compare", query),
  compareParties: (
    negotiation: NegotiationRef,
    query: { readonly a: Slug | null; readonly b: Slug | null; readonly round?: Slug | null },
  ) => within(negotiation, "/compare/parties", query),
  issues: (negotiation: NegotiationRef) => within(negotiation, "/issues"),
  issue: (
    negotiation: NegotiationRef,
    issue: Slug,
    query: {
      readonly axis?: string | null;
      readonly party?: string | null;
      readonly basis?: string | null;
      readonly rows?: "all" | null;
      readonly statement?: Slug | null;
    } = {},
  ) => within(negotiation, `/issues/${issue}`, query),
  /** The statements behind an issue's chart as a file; the filters are those of the chart. */
  issueTable: (
    negotiation: NegotiationRef,
    issue: Slug,
    query: { readonly party?: string | null; readonly basis?: string | null } = {},
  ) => within(negotiation, `/issues/${issue}/table`, query),
  parties: (negotiation: NegotiationRef) => within(negotiation, "/parties"),
  party: (negotiation: NegotiationRef, party: Slug) => within(negotiation, `/parties/${party}`),
  rounds: (negotiation: NegotiationRef) => within(negotiation, "/rounds"),
  round: (negotiation: NegotiationRef, round: Slug) => within(negotiation, `/rounds/${round}`),
  demands: (
    negotiation: NegotiationRef,
    query: { readonly party?: Slug | null; readonly issue?: Slug | null } = {},
  ) => within(negotiation, "/demands", query),
  demand: (negotiation: NegotiationRef, demand: Slug) => within(negotiation, `/demands/${demand}`),
  statement: (negotiation: NegotiationRef, statement: Slug) =>
    within(negotiation, `/statements/${statement}`),
  sources: (
    negotiation: NegotiationRef,
    query: {
      readonly reliability?: string | null;
      readonly kind?: string | null;
      readonly after?: string | null;
    } = {},
  ) => within(negotiation, "/sources", query),
  source: (negotiation: NegotiationRef, source: Slug) => within(negotiation, `/sources/${source}`),
  search: (negotiation: NegotiationRef, q: string | null = null) => within(negotiation, "/search", { q }),
  method: (negotiation: NegotiationRef) => within(negotiation, "/method"),
  reliability: (negotiation: NegotiationRef) => within(negotiation, "/reliability"),
  coverage: (
    negotiation: NegotiationRef,
    query: { readonly party?: Slug | null; readonly issue?: Slug | null } = {},
  ) => within(negotiation, "/coverage", query),
  /** Where a new record is written; the query fills fields in that are known. */
  create: (
    negotiation: NegotiationRef,
    kind: string,
    query: {
      readonly demand?: Slug | null;
      readonly round?: Slug | null;
      readonly source?: Slug | null;
      readonly party?: Slug | null;
      readonly issue?: Slug | null;
    } = {},
  ) => ofNow(negotiation, `/new/${kind}`, query),
  edit: (negotiation: NegotiationRef, kind: string, id: Slug) => ofNow(negotiation, `/edit/${kind}/${id}`),
  remove: (negotiation: NegotiationRef, kind: string, id: Slug) =>
    ofNow(negotiation, `/edit/${kind}/${id}/remove`),
  merge: (negotiation: NegotiationRef, kind: string, id: Slug, query: { readonly into?: Slug | null } = {}) =>
    ofNow(negotiation, `/merge/${kind}/${id}`, query),
  /** What changed in the negotiation, by day and person. */
  history: (
    negotiation: NegotiationRef,
    query: {
      readonly by?: string | null;
      readonly kind?: string | null;
      readonly before?: string | null;
    } = {},
  ) => ofNow(negotiation, "/history", query),
  recordHistory: (negotiation: NegotiationRef, kind: string, id: Slug) =>
    ofNow(negotiation, `/history/${kind}/${id}`),
  /** One write with every record that it touched. */
  write: (negotiation: NegotiationRef, writeId: string) => ofNow(negotiation, `/writes/${writeId}`),
  /** Parties, issues, phases and rounds, and the negotiation's own fields. */
  frame: (negotiation: NegotiationRef) => ofNow(negotiation, "/frame"),
  people: (negotiation: NegotiationRef) => ofNow(negotiation, "/people"),
  /** The list of all negotiations, also where there is one alone. */
  negotiations: () => "/?all=yes",
  newNegotiation: () => "/new",
  reference: () => "/reference",
} as const;
