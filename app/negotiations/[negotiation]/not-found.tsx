import { MissingRecord } from "@/components/search/missing-record";
import { listNearRecords } from "./actions";

export const metadata = { title: "Not found" };

/** An address within a negotiation that names nothing: what was asked for, the nearest names, and the ways on. */
export default function NotFound() {
  return (
    <>
      <MissingRecord listNearRecords={listNearRecords} />
      <p className="sub max-w-[70ch]">
        It may have been mistyped, or the record was renamed. The lists of parties, rounds, demands and
        sources above hold every record; the search finds words in them.
      </p>
    </>
  );
}
