import type { RoundListModel } from "@/lib/chart/prepare-round-list";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

type Group = RoundListModel["groups"][number];

/** The rounds of a phase, a row each; on a small screen stacked lines. */
export function RoundTable({ negotiation, group }: { readonly negotiation: Slug; readonly group: Group }) {
  return (
    <section aria-labelledby={`phase-${group.key}`} className="pt-5">
      <h2 id={`phase-${group.key}`}>{group.heading}</h2>
      <table
        aria-labelledby={`phase-${group.key}`}
        className="mt-1.5 block w-full border-collapse text-[14px] md:table"
      >
        <thead className="sr-only md:not-sr-only md:table-header-group">
          <tr className="border-b border-ink">
            {["Round", "Dates", "Venue and format", "Participants", "Statements"].map((name) => (
              <th key={name} scope="col" className="label pr-6 pb-1 last:pr-0">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {group.rounds.map((round) => (
            <tr
              key={round.id}
              data-row
              className="block border-b border-rule py-2 pl-[30px] align-baseline leading-[20px] md:table-row md:p-0"
            >
              <th scope="row" className="block md:table-cell md:w-[34%] md:py-1.5 md:pr-6">
                <span className="-ml-[30px] grid grid-cols-[30px_1fr] md:ml-0">
                  <span className="text-ink3">{round.ordinal}</span>
                  <a
                    href={screenPaths.round(negotiation, round.id)}
                    className="font-semibold no-underline hover:underline"
                  >
                    {round.name}
                  </a>
                </span>
              </th>
              <td className="inline text-ink2 after:text-ink3 after:content-['_·_'] md:table-cell md:whitespace-nowrap md:after:content-none md:py-1.5 md:pr-6 md:pl-0">
                {round.days}
              </td>
              <td className="inline text-ink2 md:table-cell md:w-[24%] md:py-1.5 md:pr-6 md:pl-0">
                {round.where}
              </td>
              <td className="block text-ink3 md:table-cell md:w-[20%] md:py-1.5 md:pr-6 md:pl-0">
                {round.participants === "" ? "none of the parties" : round.participants}
              </td>
              <td className="block text-ink2 md:table-cell md:w-[120px] md:text-ink md:py-1.5 md:pl-0">
                <span className="inline-flex w-full items-center gap-2">
                  <span className="md:w-5 md:text-right">{round.statements}</span>
                  <span className="md:sr-only">{round.statements === 1 ? "statement" : "statements"}</span>
                  <span aria-hidden="true" className="hidden h-[9px] flex-1 md:block">
                    <span
                      className="block h-full bg-axis"
                      style={{ width: `${Math.round(round.share * 100)}%` }}
                    />
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
