import { listScreens } from "../filters/list-screens";
import { screenPaths } from "../filters/screen-paths";
import { formatDayRange } from "../format/format-day";
import type { DemandSummary, Frame } from "../service/read-models";

/** A place that the palette leads to. */
export type Destination = { readonly href: string; readonly name: string; readonly hint: string };

export type DestinationGroup = { readonly name: string; readonly items: readonly Destination[] };

/**
 * Lists every place of a negotiation that the palette leads to: screens, issues, parties, rounds (newest first) and
 * demands.
 */
export function preparePalette(frame: Frame, demands: readonly DemandSummary[]): readonly DestinationGroup[] {
  const negotiation = frame.negotiation.id;
  const partyName = (id: string) => frame.parties.find((party) => party.id === id)?.shortName ?? id;
  const issueTitle = (id: string) => frame.issues.find((issue) => issue.id === id)?.title ?? id;
  return [
    {
      name: "Screens",
      items: [
        ...listScreens(negotiation).map(({ name, href }) => ({ href, name, hint: "" })),
        {
          href: screenPaths.reliability(negotiation),
          name: "Reliability",
          hint: "alpha, coders’ error, disagreements",
        },
        {
          href: screenPaths.coverage(negotiation),
          name: "Evidence and coverage",
          hint: "statements by party, issue and round; silences",
        },
      ],
    },
    {
      name: "Issues",
      items: frame.issues.map(({ id, title, question }) => ({
        href: screenPaths.issue(negotiation, id),
        name: title,
        hint: question,
      })),
    },
    {
      name: "Parties",
      items: frame.parties.map(({ id, shortName, name }) => ({
        href: screenPaths.party(negotiation, id),
        name: shortName,
        hint: name === shortName ? "" : name,
      })),
    },
    {
      name: "Rounds",
      items: frame.rounds.toReversed().map(({ id, name, start, end }) => ({
        href: screenPaths.round(negotiation, id),
        name,
        hint: formatDayRange(start, end),
      })),
    },
    {
      name: "Demands",
      items: demands.map(({ demand }) => ({
        href: screenPaths.demand(negotiation, demand.id),
        name: demand.title,
        hint: `${partyName(demand.party)} on ${issueTitle(demand.issue)}`,
      })),
    },
  ];
}
