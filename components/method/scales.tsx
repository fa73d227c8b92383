import { PartyName } from "@/components/marks/party-name";
import type { MethodModel } from "@/lib/chart/prepare-method";
import { WordTable } from "./word-table";

/** The scales of the negotiation with their described points, and which end is whose. */
export function Scales({ model }: { readonly model: MethodModel }) {
  return (
    <>
      {model.scales.map(({ id, title, question, anchors }) => (
        <div key={id} data-keep>
          <h3>{title}</h3>
          <p className="sub">{question}</p>
          {anchors === null ? (
            <p className="note">No scale: demands are compared by wording and firmness.</p>
          ) : (
            <dl className="mt-1 grid gap-x-6 gap-y-2 text-[14px] leading-[19px] md:grid-cols-5">
              {anchors.map(({ at, text }) => (
                <div key={at} className="flex gap-3 border-t border-rule2 pt-1 md:block">
                  <dt className="w-8 shrink-0 font-semibold">{at}</dt>
                  <dd className="text-ink2">{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
      <WordTable
        caption="Which end of the scales is a party’s own"
        columns={["Party", "Who", "Own end"]}
        rows={model.parties.map(({ party, name, ends }) => ({
          key: party.id,
          cells: [<PartyName key="name" party={party} />, name, ends.join("; ")],
        }))}
      />
    </>
  );
}
