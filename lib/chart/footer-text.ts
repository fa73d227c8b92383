import { countOf } from "../format/format-number";
import type { Frame } from "../service/read-models";

/** What the numbers of a negotiation rest on, in the sentences at the foot of every page. */
export function footerText({
  counts,
  parties,
  rounds,
}: Pick<Frame, "counts" | "parties" | "rounds">): string {
  const { statements, sources, codedTwice } = counts;
  const size = `${countOf(statements, "statement")} by ${countOf(parties.length, "party", "parties")} at ${countOf(rounds.length, "round")}, from ${countOf(sources, "source")}.`;
  const meaning =
    "Positions are what was stated, coded 0 to 100 on each issue’s scale; analysts’ readings never stand as demands.";
  const error =
    codedTwice === 0
      ? "No double coding yet: the error of a code is unknown."
      : `${codedTwice} of the statements were coded twice; the method page says how far the codes agree.`;
  return `${size} ${meaning} ${error}`;
}
