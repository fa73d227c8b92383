import { PartyName } from "@/components/marks/party-name";
import type { RoundRecordModel } from "@/lib/chart/prepare-round-record";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

/** The record of a round beside its statements: when, where, who, the ways on, and the sources. */
export function RoundRecord({
  negotiation,
  round,
  previous,
  model,
}: {
  readonly negotiation: Slug;
  readonly round: Slug;
  readonly previous: Slug | null;
  readonly model: RoundRecordModel;
}) {
  return (
    <aside aria-label="Record of the round" className="text-[14px] leading-[20px]">
      <dl className="grid grid-cols-[96px_1fr] gap-y-1">
        {model.fields.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="label pt-0.5">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <dt className="label pt-0.5">Parties</dt>
        <dd>
          {model.participants.length === 0 ? (
            "none of the parties took part"
          ) : (
            <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
              {model.participants.map((party) => (
                <li key={party.id}>
                  <a
                    href={screenPaths.party(negotiation, party.id)}
                    className="inline-block min-h-6 no-underline hover:underline"
                  >
                    <PartyName party={party} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <p className="mt-2 flex flex-col border-t border-rule pt-2" data-print="no">
        <a href={screenPaths.overview(negotiation, { round })} className="min-h-6">
          Positions at this round
        </a>
        {previous !== null && (
          <a href={screenPaths.compare(negotiation, { from: previous, to: round })} className="min-h-6">
            Compare with the round before
          </a>
        )}
      </p>
      {model.sources.length > 0 && (
        <section className="mt-2 border-t border-rule pt-2">
          <h3>
            {model.sources.length} {model.sources.length === 1 ? "source" : "sources"}
          </h3>
          <ul>
            {model.sources.map(({ id, title, words }) => (
              <li key={id} className="py-1 leading-[18px]">
                <a href={screenPaths.source(negotiation, id)}>{title}</a>
                <span className="note block">{words}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
