import Link from "next/link";
import { ChangeMark } from "@/components/marks/change-mark";
import { PartyMark } from "@/components/marks/party-mark";
import type { TallyMark, TallyRow } from "@/lib/chart/prepare-comparison-tally";

/** The counts by class, a marker per change that leads to its row; what is not counted stands apart. */
export function ComparisonTally({ rows }: { readonly rows: readonly TallyRow[] }) {
  return (
    <table className="w-full text-[14px] max-md:block">
      <caption className="sr-only">Changes by class; one marker per party and issue</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Class</th>
          <th scope="col">Counted</th>
          <th scope="col">Party and issue</th>
          <th scope="col">Not counted</th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map(({ change, word, counted, uncounted, why }) => (
          <tr
            key={change}
            className="border-b border-rule max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-2"
          >
            <th scope="row" data-change={change} className="py-px font-semibold md:whitespace-nowrap">
              <ChangeMark change={change} /> {word}
            </th>
            <td className="w-[2em] text-right font-semibold max-md:w-auto md:pl-3.5">{counted.length}</td>
            <td className="md:pl-3.5">
              <Marks marks={counted} />
            </td>
            <td className="text-right text-[12.5px] text-ink3 max-md:ml-auto md:pl-3.5">
              <span className="inline-flex items-center">
                <Marks marks={uncounted} />
                {why !== null && <span className="ml-1 whitespace-nowrap">{why}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marks({ marks }: { readonly marks: readonly TallyMark[] }) {
  return (
    <span className="inline-flex max-lg:flex-wrap">
      {marks.map(({ party, label, href, hidden }) => (
        <Link
          key={label}
          href={href}
          prefetch={false}
          title={label}
          className={`inline-grid size-6 place-items-center no-underline ${hidden ? "opacity-50" : ""}`}
        >
          <PartyMark party={party} />
          <span className="sr-only">
            {label}
            {hidden && ", hidden by a filter"}
          </span>
        </Link>
      ))}
    </span>
  );
}
