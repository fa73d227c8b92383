import type { Slug } from "../domain/model";
import type { RecordFilters } from "../filters/parse-record-filters";
import { screenPaths } from "../filters/screen-paths";
import { countOf } from "../format/format-number";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { DemandSummary, Frame } from "../service/read-models";
import { type DemandGroup, groupDemands } from "./prepare-party-demands";
import { type FilterChoice, prepareRecordChoices } from "./prepare-record-choices";

/** The list of demands with its filters. */
export type DemandsModel = {
  readonly heading: string;
  readonly basis: string;
  readonly parties: readonly FilterChoice[];
  readonly issues: readonly FilterChoice[];
  readonly groups: readonly DemandGroup[];
  /** The ways out of a list that the filters have emptied. */
  readonly waysOut: readonly { readonly name: string; readonly href: string }[];
};

/**
 * Prepares the list of demands.
 *
 * @param all - Every demand of the negotiation; the filters are applied here.
 */
export function prepareDemands(
  frame: Frame,
  { all, filters }: { readonly all: readonly DemandSummary[]; readonly filters: RecordFilters },
): DemandsModel {
  const { party, issue } = filters;
  const negotiation = frame.negotiation.id;
  const shown = all.filter(
    ({ demand }) => (party === null || demand.party === party) && (issue === null || demand.issue === issue),
  );
  const to = (query: { readonly party: Slug | null; readonly issue: Slug | null }) =>
    screenPaths.demands(negotiation, query);
  return {
    heading: headingOf(frame, filters, shown.length),
    basis: basisOf(frame, all, shown),
    ...prepareRecordChoices(frame, { party, issue }, to),
    groups: groupDemands(frame, shown, all),
    waysOut: [
      ...(party !== null && issue !== null
        ? [
            { name: "On all issues", href: to({ party, issue: null }) },
            { name: "By all parties", href: to({ party: null, issue }) },
          ]
        : []),
      { name: "All demands", href: to({ party: null, issue: null }) },
    ],
  };
}

/** What has become of the demands shown, each of them counted once. */
function basisOf({ rounds }: Frame, all: readonly DemandSummary[], shown: readonly DemandSummary[]): string {
  if (all.length === 0) return "";
  if (shown.length === 0) return "None that the filters let through.";
  const standing = shown.filter((summary) => summary.standing?.state === "stated").length;
  const unstated = shown.filter((summary) => summary.standing === null).length;
  const gone = shown.length - standing - unstated;
  const round = rounds.at(-1)?.name;
  const parts = [
    ...(standing === 0 && unstated > 0
      ? []
      : [`${standing} of them ${standing === 1 ? "stands" : "stand"} as of ${round ?? "the last round"}`]),
    ...(unstated === 0
      ? []
      : [`${unstated} ${unstated === 1 ? "has" : "have"} not been stated by the party itself so far`]),
    ...(gone === 0
      ? []
      : [
          unstated === 0 && standing > 0
            ? "the others were withdrawn or superseded"
            : `${gone} ${gone === 1 ? "was" : "were"} withdrawn or superseded`,
        ]),
  ];
  return `${parts.join("; ")}.`;
}

function headingOf(frame: Frame, { party, issue }: RecordFilters, count: number): string {
  const by = frame.parties.find(({ id }) => id === party);
  const on = frame.issues.find(({ id }) => id === issue);
  return [
    count === 0 ? "No demands" : countOf(count, "demand"),
    ...(by === undefined ? [] : [`of ${partyInSentence(by)}`]),
    ...(on === undefined ? [] : [`on ${issueInSentence(on)}`]),
  ].join(" ");
}
