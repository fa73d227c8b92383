import type { Firmness } from "../domain/codebook/grades";
import type { WordingChange } from "../domain/diff/wording-change";
import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { BASIS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { countOf, formatPoints } from "../format/format-number";
import type { Between, CitedEvidence } from "../service/read-models";

/** The wordings between two rounds, newest first. */
export type BetweenModel = {
  readonly title: string;
  readonly versions: readonly {
    readonly statement: Slug;
    readonly href: string;
    readonly date: string;
    readonly position: string | null;
    readonly firmness: Firmness;
    /** Marked where enough was kept of an earlier wording; null: shown whole. */
    readonly wording: WordingChange | null;
    readonly text: string;
    /** What it is marked against, or on what basis it is known. */
    readonly remark: string;
    readonly evidence: CitedEvidence | null;
  }[];
};

/** Prepares what a party said on an issue between two rounds, both included. */
export function prepareBetween(negotiation: Slug, { versions }: Between): BetweenModel {
  const dates = new Map(versions.map(({ statement }) => [statement.id, statement.date]));
  return {
    title: `Between the two: ${countOf(versions.length, "wording")}, newest first. Each is marked against the nearest of the four before it, where enough of that was kept`,
    versions: versions.map(({ statement, against, wording }) => {
      const marked = wording !== null && wording.kind !== "rewritten";
      const earlier = against === null ? undefined : dates.get(against);
      const basis = statement.basis === "on-record" ? [] : [BASIS_WORDS[statement.basis]];
      const same = wording?.kind === "same" ? "as on" : "against";
      return {
        statement: statement.id,
        href: screenPaths.statement(negotiation, statement.id),
        date: formatDay(statement.date),
        position: statement.position === null ? null : formatPoints(statement.position),
        firmness: statement.firmness,
        wording: marked ? wording : null,
        text: statement.text,
        remark: [
          ...basis,
          ...(marked && earlier !== undefined ? [`${same} ${formatDay(earlier)}`] : []),
        ].join(", "),
        evidence: statement.evidence[0] ?? null,
      };
    }),
  };
}
