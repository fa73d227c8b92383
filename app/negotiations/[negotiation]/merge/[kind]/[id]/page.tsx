import { MergeChoice } from "@/components/forms/merge-choice";
import { MergePair } from "@/components/forms/merge-pair";
import { ConfirmForm } from "@/components/history/confirm-form";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { toRecordPath } from "@/lib/filters/record-path";
import { screenPaths } from "@/lib/filters/screen-paths";
import { nameRecord } from "../../../new/name-record";
import { merge } from "./actions";
import { loadMergeChoice, loadMergePair } from "./load-merge";

type Props = {
  readonly params: Promise<{ negotiation: string; kind: string; id: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export async function generateMetadata({ params }: Props) {
  return { title: `Merge the ${(await params).kind} with another` };
}

/** Two records that are one: first which other one, then both side by side and the question. */
export default async function MergeRecordsScreen({ params, searchParams }: Props) {
  const [place, query] = await Promise.all([params, searchParams]);
  const { negotiation, id } = place;
  const typed = queryValue(query, "q") ?? "";
  const { kind, going, found, count } = await loadMergeChoice(place, typed);
  const into = queryValue(query, "into");
  const pair = into === null ? null : await loadMergePair(negotiation, kind, id, into);
  const hrefTo = (other: string) => screenPaths.merge(negotiation, kind, id, { into: other });
  return (
    <>
      <p className="label pt-5">Merge the {kind} with another</p>
      <h1 className="max-w-[1000px]">{nameRecord(going.fields)}</h1>
      {pair === null || into === null ? (
        <MergeChoice
          kind={kind}
          action={screenPaths.merge(negotiation, kind, id)}
          typed={typed}
          count={count}
          found={found.map((option) => ({ ...option, href: hrefTo(option.value) }))}
        />
      ) : (
        <>
          <MergePair
            negotiation={negotiation}
            kind={kind}
            rows={pair.rows}
            moving={pair.moving}
            turnHref={screenPaths.merge(negotiation, kind, into, { into: id })}
          />
          <ConfirmForm
            action={merge.bind(null, {
              ...{ negotiation, kind },
              from: { id, version: going.version },
              into: { id: into, version: pair.staying.version },
            })}
            submit={`Merge: the second ${kind} stays`}
            idempotencyKey={crypto.randomUUID()}
            cancelHref={toRecordPath(negotiation, kind, id)}
          />
        </>
      )}
    </>
  );
}
