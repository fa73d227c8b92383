import { PartyMark } from "@/components/marks/party-mark";
import type { UnscaledDemands as Model } from "@/lib/chart/prepare-comparison";
import type { Slug } from "@/lib/domain/model";
import { ComparisonRow } from "./comparison-row";

/** The demands on issues without a scale: compared by wording and firmness; those not stated again in a list. */
export function UnscaledDemands({
  negotiation,
  model,
}: {
  readonly negotiation: Slug;
  readonly model: Model;
}) {
  return (
    <section className="mt-6.5" aria-labelledby="unscaled">
      <h2 id="unscaled" className="border-b border-ink pb-1.5">
        {model.title}
      </h2>
      {model.rows.map((row) => (
        <ComparisonRow key={row.id} negotiation={negotiation} row={row} heading="party" between={null} />
      ))}
      {model.silent.length > 0 && (
        <details className="py-3 text-[14px]">
          <summary className="min-h-6 cursor-pointer">
            Not stated again: {model.silent.length}
            <span className="sr-only"> demands</span>
          </summary>
          <ul className="mt-1 md:columns-2 md:gap-7">
            {model.silent.map(({ id, party, demand, before }) => (
              <li key={id} id={id} className="flex items-baseline gap-1.5 py-0.5">
                <PartyMark party={party.id} />
                <span>
                  {party.shortName}: {demand !== null && <a href={demand.href}>{demand.title}</a>}
                  {before !== null && <span className="note"> {before.date}</span>}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
