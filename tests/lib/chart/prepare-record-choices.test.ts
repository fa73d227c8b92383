import { describe, expect, it } from "vitest";
import { prepareRecordChoices } from "@/lib/chart/prepare-record-choices";
import { RECORDS } from "../../support/record-builders";

const to = ({ party, issue }: { party: string | null; issue: string | null }) => `${party} ${issue}`;
const [party, other] = RECORDS.parties.map(({ id }) => id);
const [issue] = RECORDS.issues.map(({ id }) => id);

describe("the choices of a list of records", () => {
  it("begin with all, and mark what is chosen", () => {
    const { parties, issues } = prepareRecordChoices(RECORDS, { party: party ?? null, issue: null }, to);
    expect(parties.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual([party]);
    expect(issues.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(["all"]);
    expect(parties).toHaveLength(RECORDS.parties.length + 1);
  });

  it("keep what the other filter says", () => {
    const { parties, issues } = prepareRecordChoices(
      RECORDS,
      { party: party ?? null, issue: issue ?? null },
      to,
    );
    expect(parties.find(({ key }) => key === other)?.href).toBe(`${other} ${issue}`);
    expect(parties[0]?.href).toBe(`null ${issue}`);
    expect(issues[0]?.href).toBe(`${party} null`);
  });
});
