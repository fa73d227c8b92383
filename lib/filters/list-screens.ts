import type { Slug } from "../domain/model";
import { screenPaths } from "./screen-paths";

/**
 * The screens of a negotiation, in the order of the masthead.
 *
 * @returns `within` lists the addresses of the pages that belong to a screen besides its own.
 */
export function listScreens(
  negotiation: Slug,
): readonly { readonly name: string; readonly href: string; readonly within: readonly string[] }[] {
  return [
    { name: "Overview", href: screenPaths.overview(negotiation), within: [] },
    { name: "Compare", href: screenPaths.compare(negotiation), within: [screenPaths.compare(negotiation)] },
    {
      name: "Trajectories",
      href: screenPaths.issues(negotiation),
      within: [screenPaths.issues(negotiation)],
    },
    { name: "Parties", href: screenPaths.parties(negotiation), within: [screenPaths.parties(negotiation)] },
    { name: "Rounds", href: screenPaths.rounds(negotiation), within: [screenPaths.rounds(negotiation)] },
    {
      name: "Demands",
      href: screenPaths.demands(negotiation),
      within: [screenPaths.demands(negotiation), `${screenPaths.overview(negotiation)}/statements`],
    },
    { name: "Sources", href: screenPaths.sources(negotiation), within: [screenPaths.sources(negotiation)] },
    {
      name: "Method",
      href: screenPaths.method(negotiation),
      within: [screenPaths.reliability(negotiation), screenPaths.coverage(negotiation)],
    },
  ];
}
