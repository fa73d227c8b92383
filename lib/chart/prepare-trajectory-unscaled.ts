import type { Slug } from "../domain/model";
import { countOf } from "../format/format-number";
import { listInWords } from "../format/list-in-words";
import { issueInSentence } from "../format/names-in-sentences";
import type { CitedStatement, Frame, Trajectory } from "../service/read-models";

/** What stands in place of a chart for an issue without a scale: its demands by party, each with its versions. */
export type UnscaledIssueModel = {
  readonly finding: string;
  readonly explanation: string;
  readonly groups: readonly {
    readonly party: { readonly id: Slug; readonly shortName: string };
    readonly heading: string;
    readonly demands: readonly {
      readonly id: Slug;
      readonly title: string;
      /** Newest first; never empty. */
      readonly versions: readonly CitedStatement[];
    }[];
  }[];
};

/**
 * Groups the statements on an issue without a scale by party and demand; the demand last spoken of comes first.
 *
 * @param parties - Ids of the parties shown.
 * @param statements - Newest first.
 */
export function prepareUnscaledIssue(
  frame: Pick<Frame, "parties">,
  trajectory: Pick<Trajectory, "issue">,
  {
    parties,
    statements,
  }: { readonly parties: readonly Slug[]; readonly statements: readonly CitedStatement[] },
): UnscaledIssueModel {
  const groups = frame.parties.flatMap((party) => {
    const own = statements.filter((statement) => statement.party === party.id);
    if (!parties.includes(party.id) || own.length === 0) return [];
    const demands = [...new Set(own.map(({ demand }) => demand))].map((id) => {
      const versions = own.filter(({ demand }) => demand === id);
      return { id, title: versions[0]?.demandTitle ?? id, versions };
    });
    const heading = `${countOf(demands.length, "demand")}, ${countOf(own.length, "statement")}`;
    return [{ party: { id: party.id, shortName: party.shortName }, heading, demands }];
  });
  const total = groups.reduce((sum, { demands }) => sum + demands.length, 0);
  const by = listInWords(groups.map(({ party, demands }) => `${party.shortName} ${demands.length}`));
  return {
    finding:
      total === 0
        ? `${trajectory.issue.title}: nothing stated by the parties shown`
        : `${trajectory.issue.title}: ${countOf(total, "demand")} without a common scale`,
    explanation: `${total === 0 ? "" : `By party: ${by}. `}Demands on ${issueInSentence(trajectory.issue)} have no common scale, so there are no lines to draw: they are compared by wording and firmness.`,
    groups,
  };
}
