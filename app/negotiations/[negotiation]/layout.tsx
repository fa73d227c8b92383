import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AsOfBanner } from "@/components/as-of/as-of-banner";
import { AsOfForm } from "@/components/as-of/as-of-form";
import { NothingRecorded } from "@/components/as-of/nothing-recorded";
import { MarkSymbols } from "@/components/marks/mark-symbols";
import { PartyColours } from "@/components/marks/party-colours";
import { GoTo } from "@/components/palette/go-to";
import { AccountMenu } from "@/components/people/account-menu";
import { SearchLink } from "@/components/search/search-link";
import { Masthead } from "@/components/ui/masthead";
import { Notices } from "@/components/ui/notices";
import { PageFooter } from "@/components/ui/page-footer";
import { SkipLink } from "@/components/ui/skip-link";
import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/policy";
import { footerText } from "@/lib/chart/footer-text";
import { dayOfAsOf, prepareAsOfBanner, prepareNothingRecorded } from "@/lib/chart/prepare-as-of";
import { toRef } from "@/lib/domain/as-of/negotiation-ref";
import { listScreens } from "@/lib/filters/list-screens";
import { parseAsOf } from "@/lib/filters/parse-as-of";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadRecording } from "@/lib/service/load-recording";
import { loadViewer } from "@/lib/service/people/load-viewer";
import { listDestinations } from "./actions";
import { readAsOfQuery } from "./read-reference";

type Props = { readonly params: Promise<{ negotiation: string }>; readonly children: ReactNode };

export async function generateMetadata({ params }: Props) {
  const frame = await loadFrame((await params).negotiation);
  const name = frame?.negotiation.name ?? "Not found";
  return { title: { default: `${name} · Standpoint`, template: `%s · ${name} · Standpoint` } };
}

/** The frame of every screen of a negotiation. */
export default async function NegotiationLayout({ params, children }: Props) {
  const [{ negotiation: slug }, query] = await Promise.all([params, readAsOfQuery()]);
  const now = new Date().toISOString();
  const { asOf, notices } = parseAsOf(query, now);
  const negotiation = toRef(slug, asOf);
  const present = await loadFrame(slug);
  if (present === null) notFound();
  const recording = await loadRecording(negotiation);
  const frame = recording.kind === "recorded" ? ((await loadFrame(negotiation)) ?? present) : present;
  const mayLookBack = may(currentActor(), "read-history", { negotiation: slug, publicReading: false });
  return (
    <>
      <PartyColours parties={frame.parties} />
      <MarkSymbols parties={frame.parties} />
      <SkipLink />
      <div className="page">
        <Masthead home="/" negotiation={frame.negotiation.name} screens={listScreens(negotiation)}>
          <div className="ml-auto flex items-baseline gap-x-4 lg:ml-0" data-print="no">
            <SearchLink href={screenPaths.search(negotiation)} />
            <GoTo negotiation={negotiation} listDestinations={listDestinations.bind(null, negotiation)} />
            <AccountMenu viewer={loadViewer(slug)} negotiation={slug} />
          </div>
        </Masthead>
        {recording.kind === "recorded" && <AsOfBanner model={prepareAsOfBanner(recording)} />}
        <Notices notices={notices} />
        <main id="content">
          {recording.kind === "before" ? (
            <NothingRecorded model={prepareNothingRecorded(negotiation, recording)} />
          ) : (
            children
          )}
        </main>
        {mayLookBack && <AsOfForm day={dayOfAsOf(asOf)} last={now.slice(0, 10)} />}
        <PageFooter
          text={recording.kind === "before" ? "" : footerText(frame)}
          links={[
            { name: "Method and codebook", href: screenPaths.method(negotiation) },
            { name: "Reliability", href: screenPaths.reliability(negotiation) },
            { name: "Evidence and coverage", href: screenPaths.coverage(negotiation) },
            ...(mayLookBack ? [{ name: "History", href: screenPaths.history(negotiation) }] : []),
            { name: "Frame", href: screenPaths.frame(negotiation) },
            { name: "All negotiations", href: screenPaths.negotiations() },
            { name: "API", href: screenPaths.reference() },
          ]}
        />
      </div>
    </>
  );
}
