import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { formatDay } from "../format/format-day";
import { countOf } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import type { Frame, SearchHit } from "../service/read-models";

/** The results of a search, by kind. */
export type SearchModel = {
  /** What was found, as a sentence. */
  readonly finding: string;
  readonly groups: readonly SearchGroup[];
};

export type SearchGroup = {
  readonly kind: SearchHit["kind"];
  readonly heading: string;
  readonly hits: readonly {
    readonly key: string;
    readonly href: string;
    readonly title: string;
    readonly excerpt: SearchHit["excerpt"];
    /** A quotation is set as one. */
    readonly isQuote: boolean;
    /** Repeats the title and is left out. */
    readonly isTitle: boolean;
    readonly party: { readonly id: Slug; readonly shortName: string } | null;
    /** Issue and day, in words. */
    readonly where: string;
  }[];
};

const KINDS = [
  { kind: "demand", one: "demand", many: "demands" },
  { kind: "statement", one: "statement", many: "statements" },
  { kind: "quote", one: "quote", many: "quotes" },
  { kind: "source", one: "source", many: "sources" },
] as const satisfies readonly { kind: SearchHit["kind"]; one: string; many: string }[];

/**
 * Prepares the results of a search.
 *
 * @param hits - The best first.
 * @param limit - Hits of one kind that were asked for at most: as many as these means that there may be more.
 */
export function prepareSearch(
  frame: Frame,
  { q, hits, limit }: { readonly q: string; readonly hits: readonly SearchHit[]; readonly limit: number },
): SearchModel {
  const groups = KINDS.flatMap(({ kind, one, many }): SearchGroup[] => {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    if (ofKind.length === 0) return [];
    const counted = countOf(ofKind.length, one, many);
    const heading = ofKind.length < limit ? counted : `The ${counted} that fit best`;
    return [{ kind, heading, hits: ofKind.map((hit) => toItem(frame, hit)) }];
  });
  const counts = groups.map(({ kind, hits: { length } }) => {
    const { one, many } = KINDS.find((candidate) => candidate.kind === kind) ?? KINDS[0];
    return length < limit ? countOf(length, one, many) : `${length} or more ${many}`;
  });
  const finding =
    groups.length === 0 ? `Nothing holds “${q}”` : `${capitalised(listInWords(counts))} with “${q}”`;
  return { finding, groups };
}

function toItem(frame: Frame, hit: SearchHit): SearchGroup["hits"][number] {
  const party = frame.parties.find(({ id }) => id === hit.party) ?? null;
  const issue = frame.issues.find(({ id }) => id === hit.issue)?.title ?? null;
  const where = [issue, hit.date === null ? null : formatDay(hit.date)].filter((part) => part !== null);
  const plain = hit.excerpt.map(({ text }) => text).join("");
  return {
    key: `${hit.kind} ${hit.id}`,
    href: hrefOf(frame.negotiation.id, hit),
    title: hit.title,
    excerpt: hit.excerpt,
    isQuote: hit.kind === "quote",
    isTitle: plain === hit.title,
    party: party === null ? null : { id: party.id, shortName: party.shortName },
    where: where.join(", "),
  };
}

function hrefOf(negotiation: Slug, { kind, id }: SearchHit): string {
  switch (kind) {
    case "demand":
      return screenPaths.demand(negotiation, id);
    case "statement":
    case "quote":
      return screenPaths.statement(negotiation, id);
    case "source":
      return screenPaths.source(negotiation, id);
  }
}
