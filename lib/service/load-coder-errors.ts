import "server-only";
import { listDoubleCodings } from "../data/statements";
import type { Slug } from "../domain/model";
import { type IssueReliability, measureReliability } from "../domain/reliability/issue-reliability";
import { remember } from "./remember";

/** The fixed start of the bootstrap's random numbers: the same rows give the same interval on every machine. */
const BOOTSTRAP_SEED = 20_211_207;

/** How well the coders of a negotiation agree, in all and per issue. */
export function loadReliability(negotiation: string): Promise<{
  readonly overall: IssueReliability;
  readonly issues: ReadonlyMap<Slug, IssueReliability>;
}> {
  return remember(negotiation, "reliability", async () =>
    measureReliability(await listDoubleCodings(negotiation), BOOTSTRAP_SEED),
  );
}

/** The standard error of one code per issue, in scale points; null where no statement was coded twice. */
export async function loadCoderErrors(negotiation: string): Promise<(issue: Slug) => number | null> {
  const { issues } = await loadReliability(negotiation);
  return (issue) => issues.get(issue)?.coderError ?? null;
}
