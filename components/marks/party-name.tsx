import type { Party } from "@/lib/domain/model";
import { PartyMark } from "./party-mark";

/** A party's marker and name, as they stand together everywhere. */
export function PartyName({
  party,
  hollow = false,
}: {
  readonly party: Pick<Party, "id" | "shortName">;
  readonly hollow?: boolean;
}) {
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold whitespace-nowrap">
      <PartyMark party={party.id} hollow={hollow} />
      {party.shortName}
    </span>
  );
}
