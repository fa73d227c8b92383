import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { MarkSymbols } from "@/components/marks/mark-symbols";
import { PartyColours } from "@/components/marks/party-colours";
import { GoTo } from "@/components/palette/go-to";
import { SearchLink } from "@/components/search/search-link";
import { Masthead } from "@/components/ui/masthead";
import { PageFooter } from "@/components/ui/page-footer";
import { SkipLink } from "@/components/ui/skip-link";
import { footerText } from "@/lib/chart/footer-text";
import { listScreens } from "@/lib/filters/list-screens";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { listDestinations } from "./actions";

type Props = { readonly params: Promise<{ negotiation: string }>; readonly children: ReactNode };

export async function generateMetadata({ params }: Props) {
  const frame = await loadFrame((await params).negotiation);
  const name = frame?.negotiation.name ?? "Not found";
  return { title: { default: `${name} · Standpoint`, template: `%s · ${name} · Standpoint` } };
}

/** The frame of every screen of a negotiation. */
export default async function NegotiationLayout({ params, children }: Props) {
  const { negotiation } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
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
          </div>
        </Masthead>
        <main id="content">{children}</main>
        <PageFooter
          text={footerText(frame)}
          links={[
            { name: "Method and codebook", href: screenPaths.method(negotiation) },
            { name: "Reliability", href: screenPaths.reliability(negotiation) },
            { name: "Evidence and coverage", href: screenPaths.coverage(negotiation) },
            { name: "API", href: screenPaths.reference() },
          ]}
        />
      </div>
    </>
  );
}
