import type { Party, Slug } from "../domain/model";
import { formatDay } from "../format/format-day";
import { countOf } from "../format/format-number";
import type { DemandSummary, Frame, Overview, RoundEntry } from "../service/read-models";
import { type MatrixCell, prepareMatrix } from "./prepare-matrix";
import { describeOwnEnd } from "./prepare-party";

/** The parties of a negotiation, each with where it stands on every issue with a scale. */
export type PartiesModel = {
  readonly heading: string;
  readonly basis: string;
  readonly columns: readonly {
    readonly issue: Slug;
    readonly title: string;
    readonly low: string;
    readonly high: string;
  }[];
  readonly rows: readonly {
    readonly party: Pick<Party, "id" | "shortName">;
    readonly about: string;
    readonly end: string;
    readonly cells: readonly MatrixCell[];
    readonly counts: string;
  }[];
};

/** Prepares the list of parties as of a round. */
export function prepareParties({
  frame,
  overview,
  demands,
  round,
}: {
  readonly frame: Frame;
  readonly overview: Overview;
  readonly demands: readonly DemandSummary[];
  readonly round: RoundEntry;
}): PartiesModel {
  const matrix = prepareMatrix({ frame, overview });
  return {
    heading: matrix.finding,
    basis: `${countOf(frame.parties.length, "party", "parties")}, ${countOf(frame.counts.statements, "statement")}. Stated positions as of ${formatDay(round.end)}, each issue from 0 to 100.`,
    columns: matrix.rows.map(({ issue, title, low, high }) => ({ issue, title, low, high })),
    rows: frame.parties.map((party) => {
      const own = demands.filter(({ demand }) => demand.party === party.id);
      const statements = own.reduce((sum, demand) => sum + demand.statements, 0);
      return {
        party: { id: party.id, shortName: party.shortName },
        about: party.name === party.shortName ? party.kind : `${party.name} · ${party.kind}`,
        end: describeOwnEnd(frame, party, round),
        cells: matrix.rows.flatMap(({ cells }) => cells.filter((cell) => cell.party === party.id)),
        counts: `${countOf(own.length, "demand")}, ${countOf(statements, "statement")}`,
      };
    }),
  };
}
