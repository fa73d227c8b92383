import { daysBetween } from "../domain/calendar/days-between";
import type { Scale, Slug } from "../domain/model";
import { findNearestNames } from "../filters/nearest-names";
import type { TrajectoryFilters } from "../filters/parse-trajectory-filters";
import { formatDay } from "../format/format-day";
import { countOf, formatPoints } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import { partyInSentence } from "../format/names-in-sentences";
import type { Frame, Trajectory } from "../service/read-models";
import { axisDomain, type ChartAxis, prepareChartAxis, shareOfAxis } from "./chart-axis";
import { type CardPlace, type PlotPoint, placeCard } from "./chart-card-place";
import { rankMovedRounds } from "./chart-named-rounds";
import { CHART_SIZES } from "./chart-sizes";
import { type GapAreaModel, prepareGapArea } from "./prepare-gap-area";
import { type EvidenceCardModel, prepareTrajectoryCards } from "./prepare-trajectory-cards";
import { prepareTrajectoryFinding } from "./prepare-trajectory-finding";
import { type LineEnd, prepareTrajectoryFrame, type TrajectoryFrameModel } from "./prepare-trajectory-frame";
import { prepareTrajectoryLine, type TrajectoryLine } from "./prepare-trajectory-lines";
import {
  chooseTrajectoryStatements,
  prepareTrajectoryTable,
  type TrajectoryTableModel,
} from "./prepare-trajectory-table";

/** What the browser draws of the chart: lines, dots and cards. */
export type TrajectoryPlotModel = {
  readonly domain: readonly [number, number];
  /** In display order; the order of the keyboard. */
  readonly lines: readonly TrajectoryLine[];
  /** Parties from the lowest to the uppermost line. */
  readonly drawingOrder: readonly Slug[];
  readonly gap: GapAreaModel | null;
  /** By statement; `at` is the dot's share of the plot's width, null where it has none. */
  readonly cards: Readonly<Record<Slug, PlacedCardModel>>;
  /** The chart in a sentence, for whoever does not see it. */
  readonly summary: string;
};

/** A card with its place; `at` and `height` are the dot's shares of the plot from left and top, null without a dot. */
export type PlacedCardModel = EvidenceCardModel & {
  readonly place: CardPlace;
  readonly at: number | null;
  readonly height: number | null;
};

export type TrajectoryModel = {
  readonly finding: string;
  readonly explanation: string;
  readonly frame: TrajectoryFrameModel;
  readonly plot: TrajectoryPlotModel;
  readonly table: TrajectoryTableModel;
  readonly notices: readonly string[];
  /** What stands under a saved chart: as of, revision, sources. */
  readonly imprint: string;
};

/**
 * Prepares the screen of an issue with a scale: the finding, the chart, its evidence cards, the table behind it.
 *
 * @param trajectory - Loaded on the basis that `filters` name.
 * @returns Null for an issue without a scale, on which there is nothing to draw.
 */
export function prepareTrajectory(
  frame: Frame,
  trajectory: Trajectory,
  filters: TrajectoryFilters,
): TrajectoryModel | null {
  const { scale } = trajectory.issue;
  if (scale === null) return null;
  const axis = prepareChartAxis(filters.axis, frame.rounds);
  const statements = chooseTrajectoryStatements(trajectory.statements, filters);
  const lines = prepareLines(frame, trajectory, { axis, filters, statements });
  const gap = prepareGap(frame, trajectory, { axis, filters });
  const ends = lastStandings(frame, trajectory, filters);
  const shown = trajectory.series.filter(({ party }) => filters.parties.includes(party));
  const finding = prepareTrajectoryFinding({
    issue: { title: trajectory.issue.title, scale },
    standings: ends.flatMap(({ party, at }) => (at === null ? [] : [{ party, at }])),
    pair: trajectory.pair,
    gap: gap?.last ?? null,
  });
  return {
    finding,
    explanation: [
      "Stated positions at each round, 0 to 100. A line holds until the party speaks again.",
      ...(gap === null ? [] : [gap.sentence]),
      ...wordsOnThoseWithoutLine(ends),
    ].join(" "),
    frame: prepareTrajectoryFrame({
      scale,
      axis,
      rounds: frame.rounds,
      phases: frame.phases,
      moved: rankMovedRounds(shown.map(({ steps }) => steps)),
      ends: toLineEnds(ends),
    }),
    plot: {
      domain: axisDomain(axis),
      lines,
      drawingOrder: orderOfDrawing(lines, trajectory.pair),
      gap,
      cards: placeCards(frame, trajectory, { axis, lines }),
      summary: summarise(frame, trajectory.issue.title, scale, ends),
    },
    table: prepareTrajectoryTable({ issue: trajectory.issue, statements, allRows: filters.allRows }),
    notices: [...filters.notices, ...noticesOnStatement(frame, trajectory, lines, filters)],
    imprint: imprintOf(frame),
  };
}

type Chosen = { readonly axis: ChartAxis; readonly filters: TrajectoryFilters };

function prepareLines(
  frame: Frame,
  trajectory: Trajectory,
  { axis, filters, statements }: Chosen & { readonly statements: Trajectory["statements"] },
): readonly TrajectoryLine[] {
  return trajectory.series.flatMap(({ party: id, steps }) => {
    const party = frame.parties.find((candidate) => candidate.id === id);
    if (party === undefined || !filters.parties.includes(id)) return [];
    const withReadings = filters.basis === "readings";
    return [prepareTrajectoryLine({ party, steps, statements, rounds: frame.rounds, axis, withReadings })];
  });
}

function prepareGap(frame: Frame, trajectory: Trajectory, { axis, filters }: Chosen): GapAreaModel | null {
  const [a, b] = (trajectory.pair ?? []).map((id) => frame.parties.find((party) => party.id === id));
  if (a === undefined || b === undefined) return null;
  if (!filters.parties.includes(a.id) || !filters.parties.includes(b.id)) return null;
  const ownWords = filters.basis === "own-words";
  return prepareGapArea({ gaps: trajectory.gap, pair: [a, b], rounds: frame.rounds, axis, ownWords });
}

/** Where each party shown stands at the last round, with the age that its position has there. */
function lastStandings(frame: Frame, trajectory: Trajectory, { parties }: TrajectoryFilters) {
  const last = frame.rounds.at(-1);
  return frame.parties
    .filter(({ id }) => parties.includes(id))
    .map((party) => {
      const at = trajectory.series.find((series) => series.party === party.id)?.steps.at(-1) ?? null;
      if (at === null || last === undefined) return { party, at: null };
      const age = {
        rounds: last.ordinal - at.spokenAt,
        days: Math.max(0, daysBetween(at.date, last.end)),
      };
      return { party, at: { position: at.position, state: at.state, age } };
    });
}

type Standings = ReturnType<typeof lastStandings>;

function toLineEnds(standings: Standings): readonly LineEnd[] {
  return standings.flatMap(({ party, at }) =>
    at === null || at.position === null
      ? []
      : [
          {
            party: party.id,
            name: party.shortName,
            abbreviation: party.abbreviation,
            position: at.position,
            age: at.age,
          },
        ],
  );
}

function orderOfDrawing(
  lines: readonly TrajectoryLine[],
  pair: readonly [Slug, Slug] | null,
): readonly Slug[] {
  const ids = lines.map(({ party }) => party).toReversed();
  const isPaired = (id: Slug) => pair?.includes(id) ?? false;
  return [...ids.filter((id) => !isPaired(id)), ...ids.filter(isPaired)];
}

/** The cards of all statements on the issue: one may be asked for that the chart does not show. */
function placeCards(
  frame: Frame,
  trajectory: Trajectory,
  { axis, lines }: { readonly axis: ChartAxis; readonly lines: readonly TrajectoryLine[] },
): TrajectoryPlotModel["cards"] {
  const { parties, rounds } = frame;
  const { series, statements, supersessions, coderError } = trajectory;
  const { threshold } = frame.negotiation;
  const cards = prepareTrajectoryCards({
    parties,
    rounds,
    series,
    statements,
    supersessions,
    coderError,
    threshold,
  });
  const { plotWidthPx: widthPx, plotHeightPx: heightPx } = CHART_SIZES.wide;
  const toPoint = ({ x, y }: { readonly x: number; readonly y: number }): PlotPoint => ({
    x: shareOfAxis(axis, x),
    y: 1 - y / 100,
  });
  const points = lines.map(({ party, dots }) => ({ party, points: dots.map(toPoint) }));
  return Object.fromEntries(
    Object.entries(cards).map(([id, card]) => {
      const dots = lines.find(({ party }) => party === card.party)?.dots ?? [];
      const found = dots.find(({ statement }) => statement === id);
      const dot = found === undefined ? { x: 0.5, y: 0.5 } : toPoint(found);
      const own = points.filter(({ party }) => party === card.party).flatMap((line) => line.points);
      const others = points.filter(({ party }) => party !== card.party).flatMap((line) => line.points);
      const place = placeCard({ dot, own, others, plot: { widthPx, heightPx } });
      return [
        id,
        {
          ...card,
          place,
          at: found === undefined ? null : dot.x,
          height: found === undefined ? null : dot.y,
        },
      ];
    }),
  );
}

function noticesOnStatement(
  frame: Frame,
  { statements, issue }: Trajectory,
  lines: readonly TrajectoryLine[],
  { statement: asked }: TrajectoryFilters,
): readonly string[] {
  if (asked === null) return [];
  const statement = statements.find(({ id }) => id === asked);
  if (statement === undefined) {
    const near = findNearestNames(
      asked,
      statements.map(({ id }) => id),
    );
    const hint = near.length === 0 ? "" : ` Did you mean ${near.map((name) => `“${name}”`).join(" or ")}?`;
    return [`There is no statement “${asked.slice(0, 60)}” on ${issue.title}; none is open.${hint}`];
  }
  if (lines.some(({ dots }) => dots.some((dot) => dot.statement === asked))) return [];
  const party = frame.parties.find(({ id }) => id === statement.party);
  const whose = party === undefined ? "" : ` of ${partyInSentence(party)}`;
  return [`The statement${whose} of ${formatDay(statement.date)} has no dot of its own among those shown.`];
}

/** A party without a line at the last round is said in words: nothing on the chart may stand for it. */
function wordsOnThoseWithoutLine(ends: Standings): readonly string[] {
  const namesOf = (isMeant: (at: Standings[number]["at"]) => boolean) =>
    ends.filter(({ at }) => isMeant(at)).map(({ party }) => partyInSentence(party));
  const silent = namesOf((at) => at === null);
  const withdrawn = namesOf((at) => at !== null && at.position === null);
  const sentence = (names: readonly string[], end: string) =>
    names.length === 0
      ? []
      : [capitalised(`${listInWords(names)} ${names.length === 1 ? "has" : "have"} ${end}.`)];
  return [...sentence(silent, "stated nothing"), ...sentence(withdrawn, "withdrawn all demands")];
}

function summarise(frame: Frame, title: string, { lowLabel, highLabel }: Scale, ends: Standings): string {
  const stands = ends.map(({ party, at }) => {
    const name = partyInSentence(party);
    if (at === null) return `${name} has stated nothing`;
    return at.position === null ? `${name} has withdrawn` : `${name} ${formatPoints(at.position)}`;
  });
  return `${title}: stated positions of ${countOf(ends.length, "party", "parties")} at ${countOf(frame.rounds.length, "round")}, from 0 (${lowLabel}) to 100 (${highLabel}). At the last round: ${listInWords(stands)}.`;
}

function imprintOf({ negotiation, counts, rounds }: Frame): string {
  const end = rounds.at(-1)?.end;
  const asOf = end === undefined ? "" : ` As of ${formatDay(end)}, revision ${negotiation.revision}.`;
  return capitalised(
    `${negotiation.name}.${asOf} Stated positions from ${countOf(counts.sources, "source")}, coded 0 to 100.`,
  );
}
