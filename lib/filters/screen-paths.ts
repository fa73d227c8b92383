import type { Slug } from "../domain/model";

type Query = Readonly<Record<string, string | null | undefined>>;

/** Writes a path with the parameters that are set, in the order given; commas stay readable. */
function withQuery(path: string, query: Query): string {
  const set = Object.entries(query).flatMap(([key, value]) =>
    value == null || value === "" ? [] : [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return set.length === 0 ? path : `${path}?${set.join("&")}`;
}

const base = (negotiation: Slug) => `/negotiations/${negotiation}`;

/** The addresses of all screens; a screen's whole state is in its address. */
export const screenPaths = {
  overview: (
    negotiation: Slug,
    query: { readonly round?: Slug | null; readonly a?: Slug | null; readonly b?: Slug | null } = {},
  ) => withQuery(base(negotiation), query),
  compare: (
    negotiation: Slug,
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
  ) => withQuery(`${base(negotiation)}/compare`, query),
  compareParties: (
    negotiation: Slug,
    query: { readonly a: Slug | null; readonly b: Slug | null; readonly round?: Slug | null },
  ) => withQuery(`${base(negotiation)}/compare/parties`, query),
  issues: (negotiation: Slug) => `${base(negotiation)}/issues`,
  issue: (
    negotiation: Slug,
    issue: Slug,
    query: {
      readonly axis?: string | null;
      readonly party?: string | null;
      readonly basis?: string | null;
      readonly rows?: "all" | null;
      readonly statement?: Slug | null;
    } = {},
  ) => withQuery(`${base(negotiation)}/issues/${issue}`, query),
  /** The statements behind an issue's chart as a file; the filters are those of the chart. */
  issueTable: (
    negotiation: Slug,
    issue: Slug,
    query: { readonly party?: string | null; readonly basis?: string | null } = {},
  ) => withQuery(`${base(negotiation)}/issues/${issue}/table`, query),
  parties: (negotiation: Slug) => `${base(negotiation)}/parties`,
  party: (negotiation: Slug, party: Slug) => `${base(negotiation)}/parties/${party}`,
  rounds: (negotiation: Slug) => `${base(negotiation)}/rounds`,
  round: (negotiation: Slug, round: Slug) => `${base(negotiation)}/rounds/${round}`,
  demands: (negotiation: Slug, query: { readonly party?: Slug | null; readonly issue?: Slug | null } = {}) =>
    withQuery(`${base(negotiation)}/demands`, query),
  demand: (negotiation: Slug, demand: Slug) => `${base(negotiation)}/demands/${demand}`,
  statement: (negotiation: Slug, statement: Slug) => `${base(negotiation)}/statements/${statement}`,
  sources: (
    negotiation: Slug,
    query: {
      readonly reliability?: string | null;
      readonly kind?: string | null;
      readonly after?: string | null;
    } = {},
  ) => withQuery(`${base(negotiation)}/sources`, query),
  source: (negotiation: Slug, source: Slug) => `${base(negotiation)}/sources/${source}`,
  search: (negotiation: Slug, q: string | null = null) => withQuery(`${base(negotiation)}/search`, { q }),
  method: (negotiation: Slug) => `${base(negotiation)}/method`,
  reliability: (negotiation: Slug) => `${base(negotiation)}/reliability`,
  coverage: (negotiation: Slug, query: { readonly party?: Slug | null; readonly issue?: Slug | null } = {}) =>
    withQuery(`${base(negotiation)}/coverage`, query),
  /** Where a new record is written; the query fills fields in that are known. */
  create: (
    negotiation: Slug,
    kind: string,
    query: {
      readonly demand?: Slug | null;
      readonly round?: Slug | null;
      readonly source?: Slug | null;
      readonly party?: Slug | null;
      readonly issue?: Slug | null;
    } = {},
  ) => withQuery(`${base(negotiation)}/new/${kind}`, query),
  edit: (negotiation: Slug, kind: string, id: Slug) => `${base(negotiation)}/edit/${kind}/${id}`,
  merge: (negotiation: Slug, kind: string, id: Slug, query: { readonly into?: Slug | null } = {}) =>
    withQuery(`${base(negotiation)}/merge/${kind}/${id}`, query),
  /** What changed in the negotiation, by day and person. */
  history: (
    negotiation: Slug,
    query: {
      readonly by?: string | null;
      readonly kind?: string | null;
      readonly before?: string | null;
    } = {},
  ) => withQuery(`${base(negotiation)}/history`, query),
  recordHistory: (negotiation: Slug, kind: string, id: Slug) => `${base(negotiation)}/history/${kind}/${id}`,
  /** One write with every record that it touched. */
  write: (negotiation: Slug, writeId: string) => `${base(negotiation)}/writes/${writeId}`,
  /** Parties, issues, phases and rounds, and the negotiation's own fields. */
  frame: (negotiation: Slug) => `${base(negotiation)}/frame`,
  people: (negotiation: Slug) => `${base(negotiation)}/people`,
  newNegotiation: () => "/new",
  reference: () => "/reference",
} as const;
