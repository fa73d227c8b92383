import { type NegotiationRef, toSlug } from "../domain/as-of/negotiation-ref";
import { screenPaths } from "./screen-paths";

/**
 * The screens of a negotiation, in the order of the masthead.
 *
 * @returns `within` lists the paths of the pages that belong to a screen besides its own.
 */
export function listScreens(
  negotiation: NegotiationRef,
): readonly { readonly name: string; readonly href: string; readonly within: readonly string[] }[] {
  const slug = toSlug(negotiation);
  return [
    { name: "Overview", href: screenPaths.overview(negotiation), within: [] },
    { name: "Compare", href: screenPaths.compare(negotiation), within: [screenPaths.compare(slug)] },
    {
      name: "Trajectories",
      href: screenPaths.issues(negotiation),
      within: [screenPaths.issues(slug)],
    },
    { name: "Parties", href: screenPaths.parties(negotiation), within: [screenPaths.parties(slug)] },
    { name: "Rounds", href: screenPaths.rounds(negotiation), within: [screenPaths.rounds(slug)] },
    {
      name: "Demands",
      href: screenPaths.demands(negotiation),
      within: [screenPaths.demands(slug), `${screenPaths.overview(slug)}/statements`],
    },
    { name: "Sources", href: screenPaths.sources(negotiation), within: [screenPaths.sources(slug)] },
    {
      name: "Method",
      href: screenPaths.method(negotiation),
      within: [screenPaths.reliability(slug), screenPaths.coverage(slug)],
    },
  ];
}
