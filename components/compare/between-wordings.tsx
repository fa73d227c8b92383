import { WordingText } from "@/components/diff/wording-text";
import { SourceCite } from "@/components/evidence/source-cite";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import type { BetweenModel } from "@/lib/chart/prepare-between";
import type { Slug } from "@/lib/domain/model";

/** What a party said on an issue between two rounds: the wordings, newest first, each marked against an earlier one. */
export function BetweenWordings({
  negotiation,
  model,
}: {
  readonly negotiation: Slug;
  readonly model: BetweenModel;
}) {
  return (
    <table className="mt-3.5 w-full border-t border-rule2 text-[14px] leading-[20px] md:col-span-2 lg:col-span-3 lg:col-start-2">
      <caption className="pt-2 pb-1 text-left text-[13.5px] font-semibold">{model.title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Position</th>
          <th scope="col">Firmness</th>
          <th scope="col">Wording</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {model.versions.map((version) => (
          <tr
            key={version.statement}
            className="border-b border-rule last:border-0 max-md:flex max-md:flex-wrap max-md:gap-x-2.5 max-md:py-2 md:*:py-1.5 md:*:pr-3.5 md:*:align-baseline"
          >
            <th scope="row" className="whitespace-nowrap text-ink2">
              <a href={version.href}>{version.date}</a>
            </th>
            <td className="text-right font-semibold">{version.position ?? "–"}</td>
            <td>
              <FirmnessBars firmness={version.firmness} />
            </td>
            <td className="max-md:w-full">
              {version.wording === null ? (
                version.text
              ) : (
                <WordingText wording={version.wording} side="both" />
              )}
              {version.remark !== "" && <span className="note"> {version.remark}</span>}
            </td>
            <td className="md:pr-0! md:text-right md:whitespace-nowrap">
              {version.evidence !== null && (
                <SourceCite
                  negotiation={negotiation}
                  source={version.evidence.cited}
                  credibility={version.evidence.credibility}
                  date={version.evidence.cited.published}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
