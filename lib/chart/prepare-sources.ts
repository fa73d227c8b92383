import { RELIABILITIES, SOURCE_KINDS } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import type { SourceFilters } from "../filters/parse-source-filters";
import { screenPaths } from "../filters/screen-paths";
import { languageName, RELIABILITY_WORDS, SOURCE_KIND_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { countOf } from "../format/format-number";
import { publisherName } from "../format/publisher-name";
import type { SourceSummary } from "../service/read-models";
import type { FilterChoice } from "./prepare-record-choices";

export type SourceRow = {
  readonly id: Slug;
  readonly title: string;
  readonly day: string;
  readonly publisher: string;
  readonly author: string | null;
  /** Kind, and the language where it is not English. */
  readonly kind: string;
  readonly grade: string;
  readonly gradeWords: string;
  readonly evidence: string;
};

/** The list of sources, one page of it, with its filters. */
export type SourcesModel = {
  readonly heading: string;
  readonly basis: string;
  readonly reliabilities: readonly FilterChoice[];
  readonly kinds: readonly FilterChoice[];
  readonly rows: readonly SourceRow[];
  /** Which of the list is shown, in words. */
  readonly shown: string;
  readonly first: string | null;
  readonly next: string | null;
  readonly all: string;
};

/** Sources of one page. */
export const SOURCES_PER_PAGE = 100;

/** Prepares the list of sources, newest first; those without a date come last. */
export function prepareSources({
  negotiation,
  sources,
  filters,
}: {
  readonly negotiation: Slug;
  readonly sources: readonly SourceSummary[];
  readonly filters: SourceFilters;
}): SourcesModel {
  const { reliability, kind, after } = filters;
  const fitting = sources
    .filter(
      (source) =>
        (reliability === null || source.reliability === reliability) &&
        (kind === null || source.kind === kind),
    )
    .toSorted(newestFirst);
  // A place that the filters have taken out of the list is no place to go on from.
  const start = after === null ? 0 : fitting.findIndex(({ id }) => id === after) + 1;
  const page = fitting.slice(start, start + SOURCES_PER_PAGE);
  const to = (query: { reliability?: string | null; kind?: string | null; after?: string | null }) =>
    screenPaths.sources(negotiation, { reliability, kind, ...query });
  const of = (test: (source: SourceSummary) => boolean) => sources.filter(test).length;
  const good = fitting.filter((source) => source.reliability === "A" || source.reliability === "B").length;
  return {
    heading: `${countOf(fitting.length, "source")} from ${countOf(new Set(fitting.map(({ publisher }) => publisher)).size, "publisher")}`,
    basis: `${good} of them ${good === 1 ? "is" : "are"} graded A or B, completely or usually reliable. Newest first.`,
    reliabilities: [
      { key: "all", name: "all", href: to({ reliability: null }), chosen: reliability === null },
      ...RELIABILITIES.filter((grade) => of((source) => source.reliability === grade) > 0).map((grade) => ({
        key: grade,
        name: `${grade} ${RELIABILITY_WORDS[grade]}`,
        href: to({ reliability: grade }),
        chosen: reliability === grade,
      })),
    ],
    kinds: [
      { key: "all", name: "all", href: to({ kind: null }), chosen: kind === null },
      ...SOURCE_KINDS.filter((candidate) => of((source) => source.kind === candidate) > 0).map(
        (candidate) => ({
          key: candidate,
          name: SOURCE_KIND_WORDS[candidate],
          href: to({ kind: candidate }),
          chosen: kind === candidate,
        }),
      ),
    ],
    rows: page.map(toRow),
    shown: page.length === 0 ? "" : `${start + 1} to ${start + page.length} of ${fitting.length}`,
    first: start === 0 ? null : to({}),
    next: start + page.length < fitting.length ? to({ after: page.at(-1)?.id ?? null }) : null,
    all: screenPaths.sources(negotiation),
  };
}

function newestFirst(a: SourceSummary, b: SourceSummary): number {
  const [dayA, dayB] = [a.published ?? "", b.published ?? ""];
  return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA < dayB ? 1 : -1;
}

function toRow(source: SourceSummary): SourceRow {
  const { id, title, published, publisher, author, kind, language, reliability, statements } = source;
  const word = SOURCE_KIND_WORDS[kind];
  return {
    id,
    title,
    day: published === null ? "no date" : formatDay(published),
    publisher: publisherName(publisher),
    author,
    kind: language === "en" ? word : `${word}, in ${languageName(language)}`,
    grade: reliability,
    gradeWords: RELIABILITY_WORDS[reliability],
    evidence: statements === 0 ? "a round only" : countOf(statements, "statement"),
  };
}
