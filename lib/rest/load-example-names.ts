import "server-only";
import { isDatabaseAway } from "../service/is-database-away";
import { listNegotiations } from "../service/list-negotiations";
import { loadDemand, loadDemands } from "../service/load-demand";
import { getFrame } from "../service/load-frame";

/** Names of records that are kept here, for example calls that really answer. */
export type ExampleNames = Readonly<Partial<Record<ExampleName, string>>>;

export type ExampleName =
  | "negotiation"
  | "round"
  | "earlier"
  | "party"
  | "issue"
  | "demand"
  | "statement"
  | "source"
  | "word";

/**
 * Loads names for example calls from the first negotiation.
 *
 * @returns Empty where no negotiation is kept or the database is away; names are left out where there is no record.
 */
export async function loadExampleNames(): Promise<ExampleNames> {
  try {
    const negotiation = (await listNegotiations())[0]?.id;
    return negotiation === undefined ? {} : await loadNames(negotiation);
  } catch (error) {
    if (isDatabaseAway(error)) return {};
    throw error;
  }
}

async function loadNames(negotiation: string): Promise<ExampleNames> {
  const { rounds, parties, issues } = await getFrame(negotiation);
  const demand =
    rounds.length === 0
      ? undefined
      : (await loadDemands({ negotiation })).find((one) => one.statements > 1)?.demand;
  const versions =
    demand === undefined ? [] : (await loadDemand({ negotiation, demand: demand.id })).versions;
  const statement = versions[0]?.statement;
  const words = demand?.title.match(/[\p{L}]+/gu) ?? [];
  const names: Record<ExampleName, string | undefined> = {
    negotiation,
    round: rounds.at(-1)?.id,
    earlier: rounds.at(-2)?.id,
    party: demand?.party ?? parties[0]?.id,
    issue: issues.find(({ scale }) => scale !== null)?.id,
    demand: demand?.id,
    statement: statement?.id,
    source: statement?.evidence[0]?.source,
    word: words.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase(),
  };
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}
