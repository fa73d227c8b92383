import { WordingText } from "@/components/diff/wording-text";
import { Quote } from "@/components/evidence/quote";
import { SourceCite } from "@/components/evidence/source-cite";
import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyMark } from "@/components/marks/party-mark";
import type { DemandModel } from "@/lib/chart/prepare-demand";
import type { DemandVersion } from "@/lib/chart/prepare-demand-version";
import type { Slug } from "@/lib/domain/model";

/** The wordings of a demand, newest first, each marked against an earlier one, with what it rests on. */
export function DemandHistory({
  negotiation,
  model,
}: {
  readonly negotiation: Slug;
  readonly model: DemandModel;
}) {
  return (
    <ol>
      {model.versions.map((version) => (
        <li
          key={version.id}
          data-row
          data-keep
          data-party={model.party.id}
          className="grid gap-x-7 gap-y-2 border-b border-rule py-3.5 md:grid-cols-[200px_minmax(0,1fr)] lg:grid-cols-[200px_minmax(0,1fr)_minmax(0,1fr)]"
        >
          <VersionHead party={model.party.id} version={version} />
          <div>
            <p className="leading-[21px]">
              {version.wording === null ? (
                version.text
              ) : (
                <WordingText wording={version.wording} side="both" />
              )}
            </p>
            {version.wordingNote !== null && <p className="note mt-0.5">{version.wordingNote}</p>}
          </div>
          <div className="md:max-lg:col-start-2">
            <Evidence negotiation={negotiation} party={model.party.id} version={version} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function VersionHead({ party, version }: { readonly party: Slug; readonly version: DemandVersion }) {
  const { shift } = version;
  return (
    <div className="text-[14px] leading-[19px]">
      <p>
        <a href={version.href} className="inline-block min-h-6 text-[15px] font-semibold">
          {version.day}
          <span className="sr-only">: this statement</span>
        </a>
      </p>
      <p className="flex flex-wrap items-center gap-x-2">
        <PartyMark party={party} hollow={version.hollow} />
        {version.position !== null && (
          <span>
            <b className="font-semibold">{version.position}</b> of 100
          </span>
        )}
        <span className="inline-flex items-center gap-1.5 text-ink2">
          <FirmnessBars firmness={version.firmness} named={false} />
          {version.firmnessWords}
        </span>
      </p>
      {version.fallback !== null && <p className="text-ink2">fallback {version.fallback}</p>}
      {shift !== null && (
        <p className="mt-0.5">
          <ChangeMark change={shift.class} />{" "}
          <span {...(shift.reason === null ? { "data-change": shift.class } : { className: "text-ink3" })}>
            {shift.words}
          </span>
          {shift.reason !== null && <span className="note block">Not comparable: {shift.reason}</span>}
        </p>
      )}
      {version.round !== null && (
        <p className="note mt-0.5">
          <a href={version.round.href}>{version.round.name}</a>
        </p>
      )}
    </div>
  );
}

function Evidence({
  negotiation,
  party,
  version,
}: {
  readonly negotiation: Slug;
  readonly party: Slug;
  readonly version: DemandVersion;
}) {
  return (
    <>
      {version.isReading && <p className="note">An analyst’s reading: it never stands as a demand.</p>}
      {version.evidence.map((piece) => (
        <div key={`${piece.source} ${piece.quote}`} className="mb-1">
          <Quote evidence={piece} party={party} />
          <SourceCite
            negotiation={negotiation}
            source={piece.cited}
            credibility={piece.credibility}
            date={piece.cited.published}
          />
          {piece.locator !== null && <span className="note">, {piece.locator}</span>}
        </div>
      ))}
      {version.evidence.every(({ quote }) => quote === null) && (
        <p className="note">No verbatim quote on file.</p>
      )}
      <p className="note">
        {version.said}.{version.context !== null && ` ${version.context}`}
      </p>
    </>
  );
}
