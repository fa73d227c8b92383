import { StatementItem } from "@/components/statements/statement-item";
import { StateMessage } from "@/components/ui/state-message";
import type { RoundRecordModel } from "@/lib/chart/prepare-round-record";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

/** Everything stated at a round, by issue and party, with the evidence. */
export function RoundStatements({
  negotiation,
  model,
}: {
  readonly negotiation: Slug;
  readonly model: RoundRecordModel;
}) {
  return (
    <section aria-labelledby="round-finding" className="min-w-0">
      <h2 id="round-finding">{model.finding}</h2>
      {model.groups.length === 0 && (
        <StateMessage
          title="No statement is on file for this round."
          actions={[{ name: "All rounds", href: screenPaths.rounds(negotiation) }]}
        >
          <p>Positions stated earlier go on standing; the overview shows them with their age.</p>
        </StateMessage>
      )}
      {model.groups.length > 1 && (
        <nav aria-label="Issues of this round" className="strip mt-1 text-[14px]" data-print="no">
          {model.groups.map(({ issue, entries }) => (
            <a key={issue.id} href={`#${issue.id}`} className="choice">
              {issue.title} <span className="text-ink3">{entries.length}</span>
            </a>
          ))}
        </nav>
      )}
      {model.groups.map(({ issue, heading, entries }) => (
        <section key={issue.id} aria-labelledby={issue.id} className="pt-5">
          <h3 id={issue.id} className="border-b border-ink pb-1">
            <a href={screenPaths.issue(negotiation, issue.id)} className="no-underline hover:underline">
              {heading}
            </a>
          </h3>
          <ul>
            {entries.map(({ party, statement }) => (
              <li key={statement.id} className="border-b border-rule">
                <StatementItem negotiation={negotiation} statement={statement} party={party} showDemand />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
