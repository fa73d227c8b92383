import { WITHDRAWN_FIRMNESS } from "../domain/codebook/grades";
import type { Party, Round, Slug } from "../domain/model";
import type { Position } from "../domain/positions/position-at";
import { BASIS_WORDS, FIRMNESS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import type { CitedStatement } from "../service/read-models";
import { axisDomain, type ChartAxis, placeOnAxis } from "./chart-axis";
import { LINE_STYLES, type LineStyle, markerScale } from "./chart-line-styles";
import { SILENT_AFTER_ROUNDS } from "./describe-cell-change";

/** A point of a line; `y` null breaks the line. `x` in axis units, `y` in scale points. */
export type LinePoint = { readonly x: number; readonly y: number | null };

/** A statement as a dot of the chart. */
export type TrajectoryDot = {
  readonly statement: Slug;
  readonly x: number;
  readonly y: number;
  /**
   * `position`: the party's position of the round. `other`: another statement of the round. `withdrawn`: nothing is
   * demanded any more; drawn at the last position. `reading`: an analyst's, not connected with the line.
   */
  readonly kind: "position" | "other" | "withdrawn" | "reading";
  /** Not in the party's own words. */
  readonly hollow: boolean;
  /** Factor on the marker's outline, by firmness. */
  readonly scale: number;
  /** Ordinal of its round. */
  readonly round: number;
  /** What the dot says, in a sentence. */
  readonly label: string;
};

export type TrajectoryLine = LineStyle & {
  readonly party: Slug;
  readonly name: string;
  /** Runs from statement to statement, as steps. */
  readonly solid: readonly LinePoint[];
  /** Long silences: the last position, held. */
  readonly silent: readonly LinePoint[];
  /** From the position to the fallback signalled; `span` null breaks the band. */
  readonly band: readonly { readonly x: number; readonly span: readonly [number, number] | null }[];
  readonly fallback: readonly LinePoint[];
  /** The least and the most of what was said in one round. */
  readonly spreads: readonly { readonly x: number; readonly least: number; readonly most: number }[];
  /** In the order of time. */
  readonly dots: readonly TrajectoryDot[];
};

/** A line stays solid for this many rounds before it shows the silence. */
const SOLID_ROUNDS = 2;
/** Statements of one round nearer together than this, in points, are drawn as one. */
const APART_POINTS = 2;
const SPREAD_POINTS = 3;

type Question = {
  readonly party: Pick<Party, "id" | "shortName" | "marker">;
  readonly steps: readonly Position[];
  /** The statements of the issue, those of other parties among them. */
  readonly statements: readonly CitedStatement[];
  readonly rounds: readonly Pick<Round, "start" | "ordinal">[];
  readonly axis: ChartAxis;
  readonly withReadings: boolean;
};

/** A step with its place on the axis, up to where the next one begins. */
type Step = {
  readonly at: Position;
  readonly x: number;
  readonly until: number;
  /** Where the silence begins to show; null: the party speaks again soon enough. */
  readonly silentFrom: number | null;
  readonly next: Position | null;
};

/**
 * Prepares a party's line: a position holds until the party speaks again, and a long silence shows as one.
 *
 * @param question.steps - The party's positions in the order of rounds.
 */
export function prepareTrajectoryLine(question: Question): TrajectoryLine {
  const { party } = question;
  const steps = toSteps(question);
  return {
    ...LINE_STYLES[party.marker],
    party: party.id,
    name: party.shortName,
    ...toRuns(steps),
    ...toBands(steps),
    spreads: steps.flatMap(({ at: { range }, x }) =>
      range === null || range.most - range.least <= SPREAD_POINTS ? [] : [{ x, ...range }],
    ),
    dots: toDots(steps, question),
  };
}

function toSteps({ steps, axis, rounds }: Question): readonly Step[] {
  const [, end] = axisDomain(axis);
  // A statement may be dated before one of an earlier round; its step still comes later.
  let reached = Number.NEGATIVE_INFINITY;
  const placed = steps.map((at) => {
    reached = Math.max(reached, placeOnAxis(axis, { round: at.spokenAt, date: at.date }));
    return { at, x: reached };
  });
  return placed.map(({ at, x }, index) => {
    const following = placed[index + 1];
    const until = following?.x ?? end;
    const nextRound = following?.at.spokenAt ?? rounds.length;
    const turn = rounds[at.spokenAt + SOLID_ROUNDS - 1];
    const turnAt = turn === undefined ? until : placeOnAxis(axis, { round: turn.ordinal, date: turn.start });
    const isSilent = nextRound - at.spokenAt > SILENT_AFTER_ROUNDS;
    return {
      at,
      x,
      until,
      silentFrom: isSilent ? Math.min(until, Math.max(x, turnAt)) : null,
      next: following?.at ?? null,
    };
  });
}

function toRuns(steps: readonly Step[]): Pick<TrajectoryLine, "solid" | "silent"> {
  const solid: LinePoint[] = [];
  const silent: LinePoint[] = [];
  for (const { at, x, until, silentFrom, next } of steps) {
    const y = at.position;
    if (y === null) continue;
    solid.push({ x, y });
    if (silentFrom !== null) {
      solid.push({ x: silentFrom, y }, { x: silentFrom, y: null });
      silent.push({ x: silentFrom, y }, { x: until, y }, { x: until, y: null });
    }
    const ends = next === null || next.position === null;
    if (ends && silentFrom === null) solid.push({ x: until, y });
    if (ends) solid.push({ x: until, y: null });
    // The upright to the next position belongs to the line that speaks again.
    else if (silentFrom !== null) solid.push({ x: until, y });
  }
  return { solid, silent };
}

function toBands(steps: readonly Step[]): Pick<TrajectoryLine, "band" | "fallback"> {
  const signalled = steps.flatMap(({ at, x, until }) =>
    at.position === null || at.fallback === null
      ? []
      : [{ x, until, position: at.position, fallback: at.fallback }],
  );
  return {
    band: signalled.flatMap(({ x, until, position, fallback }) => {
      const span = [Math.min(position, fallback), Math.max(position, fallback)] as const;
      return [
        { x, span },
        { x: until, span },
        { x: until, span: null },
      ];
    }),
    fallback: signalled.flatMap(({ x, until, fallback }) => [
      { x, y: fallback },
      { x: until, y: fallback },
      { x: until, y: null },
    ]),
  };
}

function toDots(
  steps: readonly Step[],
  { party, statements, axis, withReadings }: Question,
): readonly TrajectoryDot[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  let held: number | null = null;
  const said = steps.flatMap(({ at, x }) => {
    const own = at.statements.flatMap((id) => byId.get(id) ?? []);
    const first = own[0];
    held = at.position ?? held;
    const y = held;
    if (first === undefined || y === null) return [];
    const withdrawn = at.state === "withdrawn";
    const at1 = { x, round: at.spokenAt };
    const main = {
      ...at1,
      statement: first.id,
      y,
      kind: withdrawn ? ("withdrawn" as const) : ("position" as const),
      hollow: at.basis === "reported",
      scale: markerScale(at.firmness),
      label: dotLabel(party.shortName, first, withdrawn ? null : at.position),
    };
    const others = own.slice(1).flatMap((statement) => {
      const { position, firmness } = statement;
      const drawn =
        position !== null && firmness !== WITHDRAWN_FIRMNESS && Math.abs(position - y) > APART_POINTS;
      return drawn
        ? [{ ...at1, ...smallDot(party.shortName, statement, position), kind: "other" as const }]
        : [];
    });
    return [main, ...others];
  });
  const readings = statements.flatMap((statement) => {
    const { position, round, date } = statement;
    if (!withReadings || statement.party !== party.id || statement.basis !== "analyst" || position === null)
      return [];
    const x = placeOnAxis(axis, { round, date });
    return [{ x, round, ...smallDot(party.shortName, statement, position), kind: "reading" as const }];
  });
  return [...said, ...readings].sort((a, b) => a.x - b.x);
}

function smallDot(party: string, statement: CitedStatement, y: number) {
  return {
    statement: statement.id,
    y,
    hollow: statement.basis === "reported" || statement.basis === "analyst",
    scale: markerScale(statement.firmness),
    label: dotLabel(party, statement, y),
  };
}

function dotLabel(party: string, statement: CitedStatement, position: number | null): string {
  const place = position === null ? "withdrawn" : `${formatPoints(position)} of 100`;
  return `${party}, ${formatDay(statement.date)}: ${place}, ${FIRMNESS_WORDS[statement.firmness]}, ${BASIS_WORDS[statement.basis]}`;
}
