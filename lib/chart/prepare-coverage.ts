import type { CoverageCell } from "../domain/coverage/coverage-cell";
import { listSilences, type Silence } from "../domain/coverage/silences";
import type { CodingNote, Issue, Party, Slug } from "../domain/model";
import type { RecordFilters } from "../filters/parse-record-filters";
import { screenPaths } from "../filters/screen-paths";
import { formatDuration } from "../format/format-age";
import { countOf } from "../format/format-number";
import { capitalised } from "../format/list-in-words";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { CoveragePage, Frame } from "../service/read-models";
import { type CoverageTotal, countCoverage } from "./count-coverage";
import { type CoverageMap, prepareCoverageMap } from "./prepare-coverage-map";
import { type FilterChoice, prepareRecordChoices } from "./prepare-record-choices";

/** What is kept of one party on one issue, in all or at one round. */
export type CoverageRow = CoverageTotal & {
  readonly key: string;
  readonly party: Slug;
  readonly name: string;
  readonly issue: string;
  /** The statements counted. */
  readonly href: string;
};

/** The screen of evidence and coverage. */
export type CoverageModel = {
  readonly heading: string;
  readonly basis: string;
  readonly parties: readonly FilterChoice[];
  readonly issues: readonly FilterChoice[];
  readonly map: CoverageMap;
  /** By issue and party; those of which nothing is kept too. */
  readonly rows: readonly (CoverageRow & { readonly longest: string })[];
  /** Longest first. */
  readonly silences: readonly {
    readonly key: string;
    readonly href: string;
    readonly who: string;
    readonly words: string;
  }[];
  /** By round, issue and party, where something is kept; of all parties on all issues at once it would be too long. */
  readonly cells: readonly (CoverageRow & { readonly round: string })[];
  readonly notes: readonly CodingNote[];
};

/** Silences that are listed. */
const LONGEST = 10;

type Pair = { readonly party: Party; readonly issue: Issue };

/**
 * Prepares how much is kept of every party on every issue at every round, and where nothing is.
 *
 * @param page - Everything that is kept; the filters are applied here.
 */
export function prepareCoverage(
  frame: Frame,
  { page, filters }: { readonly page: CoveragePage; readonly filters: RecordFilters },
): CoverageModel {
  const { party, issue } = filters;
  const cells = page.cells.filter(
    (cell) => (party === null || cell.party === party) && (issue === null || cell.issue === issue),
  );
  const chosen = {
    parties: frame.parties.filter(({ id }) => party === null || id === party),
    issues: frame.issues.filter(({ id }) => issue === null || id === issue),
  };
  const pairs = chosen.issues.flatMap((one) => chosen.parties.map((other) => ({ party: other, issue: one })));
  const runs = pairs.map((pair) => ({ pair, silences: silencesOf(frame, pair, cells) }));
  const total = countCoverage(cells);
  const to = (query: { readonly party: Slug | null; readonly issue: Slug | null }) =>
    screenPaths.coverage(frame.negotiation.id, query);
  return {
    heading: headingOf(filters, chosen, {
      total,
      filled: cells.length,
      places: pairs.length * frame.rounds.length,
    }),
    basis: basisOf(total),
    ...prepareRecordChoices(frame, { party, issue }, to),
    map: prepareCoverageMap(frame, cells, chosen),
    rows: runs.map(({ pair, silences }) => ({
      ...toRow(frame, pair, cellsOf(pair, cells)),
      longest: longestOf(silences),
    })),
    silences: runs
      .flatMap(({ pair, silences }) => silences.map((silence) => ({ pair, silence })))
      .toSorted((a, b) => b.silence.days - a.silence.days || b.silence.rounds - a.silence.rounds)
      .slice(0, LONGEST)
      .map(({ pair, silence }) => ({
        key: `${pair.party.id} ${pair.issue.id} ${silence.first}`,
        href: addressOf(frame, pair),
        who: `${capitalised(partyInSentence(pair.party))} on ${issueInSentence(pair.issue)}`,
        words: describeSilence(frame, silence),
      })),
    cells: party === null && issue === null ? [] : listCells(frame, pairs, cells),
    notes: page.notes,
  };
}

function cellsOf({ party, issue }: Pair, cells: readonly CoverageCell[]): readonly CoverageCell[] {
  return cells.filter((cell) => cell.party === party.id && cell.issue === issue.id);
}

function silencesOf(frame: Frame, pair: Pair, cells: readonly CoverageCell[]): readonly Silence[] {
  return listSilences({ party: pair.party.id, issue: pair.issue.id }, cellsOf(pair, cells), frame.rounds);
}

function addressOf({ negotiation }: Frame, { party, issue }: Pair): string {
  return screenPaths.issue(negotiation.id, issue.id, { party: party.id });
}

function toRow(frame: Frame, pair: Pair, cells: readonly CoverageCell[]): CoverageRow {
  return {
    ...countCoverage(cells),
    key: `${pair.party.id} ${pair.issue.id}`,
    party: pair.party.id,
    name: pair.party.shortName,
    issue: pair.issue.title,
    href: addressOf(frame, pair),
  };
}

function listCells(
  frame: Frame,
  pairs: readonly Pair[],
  cells: readonly CoverageCell[],
): CoverageModel["cells"] {
  return frame.rounds.flatMap((round) =>
    pairs.flatMap((pair) => {
      const own = cellsOf(pair, cells).filter((cell) => cell.round === round.ordinal);
      if (own.length === 0) return [];
      const row = toRow(frame, pair, own);
      const href = screenPaths.round(frame.negotiation.id, round.id);
      return [{ ...row, key: `${round.id} ${row.key}`, round: round.name, href }];
    }),
  );
}

function headingOf(
  { party, issue }: RecordFilters,
  chosen: Pick<Frame, "parties" | "issues">,
  {
    total,
    filled,
    places,
  }: { readonly total: CoverageTotal; readonly filled: number; readonly places: number },
): string {
  const [by, on] = [chosen.parties[0], chosen.issues[0]];
  const whose = [
    ...(party === null || by === undefined ? [] : [`of ${partyInSentence(by)}`]),
    ...(issue === null || on === undefined ? [] : [`on ${issueInSentence(on)}`]),
  ];
  if (total.statements === 0) return ["Nothing is kept", ...whose].join(" ");
  const held = [countOf(total.statements, "statement"), ...whose].join(" ");
  return `${held}: something is kept at ${filled} of ${places} combinations of party, issue and round`;
}

function basisOf({ statements, bases, grades, sources, codedTwice }: CoverageTotal): string {
  if (statements === 0) return "No statement that the filters let through.";
  return [
    `${capitalised(countOf(sources, "source"))}.`,
    `By basis: ${bases}.`,
    `By the grade of the best source: ${grades}.`,
    `${codedTwice === 0 ? "None" : codedTwice} of the statements ${codedTwice === 1 ? "was" : "were"} coded twice.`,
    "A hole says that nothing was found or coded there, not that nothing was said.",
  ].join(" ");
}

function longestOf(silences: readonly Silence[]): string {
  const longest = silences.toSorted((a, b) => b.days - a.days || b.rounds - a.rounds)[0];
  if (longest === undefined) return "none";
  if (longest.kind === "never") return "never stated";
  return `${countOf(longest.rounds, "round")}, ${formatDuration(longest.days)}`;
}

function describeSilence({ rounds }: Frame, { first, last, rounds: count, days, kind }: Silence): string {
  const name = (ordinal: number) => rounds[ordinal - 1]?.name ?? `round ${ordinal}`;
  const long = `${countOf(count, "round")}, ${formatDuration(days)}`;
  switch (kind) {
    case "never":
      return `nothing stated at any of the ${countOf(count, "round")}`;
    case "before":
      return `${long}: nothing stated before ${name(last + 1)}`;
    case "since":
      return `${long}: nothing stated since ${name(first - 1)}`;
    case "between":
      return `${long}: nothing stated between ${name(first - 1)} and ${name(last + 1)}`;
  }
}
