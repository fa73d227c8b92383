"use client";

import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { moveFocus } from "@/lib/chart/chart-move-focus";
import type { TrajectoryPlotModel } from "@/lib/chart/prepare-trajectory";
import type { TrajectoryFrameModel } from "@/lib/chart/prepare-trajectory-frame";
import type { Slug } from "@/lib/domain/model";
import { CHART_BOX_CLASS, CHART_BOXES } from "./chart-boxes";
import { ChosenRound, PlacedCard } from "./chosen-statement";
import { EvidenceCard } from "./evidence-card";
import { SaveChart } from "./save-chart";
import { usePrintFit } from "./use-print-fit";

// The chart library is loaded on this screen only, and after the frame is on paper.
const TrajectoryPlot = dynamic(
  () => import("@/components/charts/trajectory-plot").then((module) => module.TrajectoryPlot),
  { ssr: false },
);
const GapPlot = dynamic(() => import("@/components/charts/gap-plot").then((module) => module.GapPlot), {
  ssr: false,
});

/** The chart with its evidence card. Which statement is open stands in the address. */
export function TrajectoryFigure({
  negotiation,
  model,
  ribbon,
  save,
  children,
}: {
  readonly negotiation: Slug;
  readonly model: TrajectoryPlotModel;
  readonly ribbon: TrajectoryFrameModel["ribbon"];
  readonly save: {
    readonly title: string;
    readonly imprint: string;
    readonly csv: string;
    readonly name: string;
  };
  /** The frame, drawn on the server. */
  readonly children: ReactNode;
}) {
  const asked = useSearchParams().get("statement");
  const chosen = asked !== null && asked in model.cards ? asked : null;
  const [focused, setFocused] = useState<Slug | null>(null);
  const figure = useRef<HTMLElement>(null);
  usePrintFit(figure);
  const isDot = (id: Slug | null) => model.lines.some(({ dots }) => dots.some((dot) => dot.statement === id));
  const reachable = [focused, chosen].find(isDot) ?? model.lines[0]?.dots.at(-1)?.statement ?? null;

  const focus = (statement: Slug) => {
    setFocused(statement);
    figure.current?.querySelector<SVGGElement>(`[data-dot="${CSS.escape(statement)}"]`)?.focus();
  };
  const close = () => {
    if (chosen !== null && isDot(chosen)) focus(chosen);
    showInAddress(null);
  };
  const onKey = (statement: Slug, event: KeyboardEvent<SVGGElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveFocus(model.lines, statement, event.key);
    if (event.key === "Enter" || event.key === " ") showInAddress(chosen === statement ? null : statement);
    else if (next === null) return;
    else {
      focus(next);
      if (chosen !== null) showInAddress(next);
    }
    // The arrow keys go through rounds elsewhere on the page; here they go through statements.
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (statement: Slug) => {
    setFocused(statement);
    showInAddress(chosen === statement ? null : statement);
  };
  const card = chosen === null ? undefined : model.cards[chosen];
  const evidence = card && (
    <EvidenceCard key={chosen} negotiation={negotiation} card={card} onClose={close} />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Escape is heard here, from the dots and the card within.
    <div className="mt-3.5" onKeyDown={(event) => event.key === "Escape" && chosen !== null && close()}>
      <figure
        ref={figure}
        aria-label={model.summary}
        className={`relative ${CHART_BOX_CLASS}`}
        data-gap={model.gap === null ? "no" : "yes"}
        data-ribbon={ribbon.length > 0 ? "yes" : "no"}
        style={CHART_BOXES.whole}
      >
        {children}
        {model.gap !== null && (
          <div style={CHART_BOXES.gap} aria-hidden="true">
            <GapPlot points={model.gap.points} domain={model.domain} />
          </div>
        )}
        <div style={CHART_BOXES.plot}>
          <TrajectoryPlot model={model} actions={{ chosen, reachable, onChoose: choose, onKey }} />
        </div>
        {card && <ChosenRound round={card.round} ribbon={ribbon} />}
        {card && <PlacedCard card={card}>{evidence}</PlacedCard>}
      </figure>
      {evidence && <div className="mt-3 lg:hidden">{evidence}</div>}
      <SaveChart figure={figure} save={save} />
    </div>
  );
}

/** Replaces rather than adds: going back leaves the chart, however many statements were looked at. */
function showInAddress(statement: Slug | null): void {
  const address = new URL(window.location.href);
  if (statement === null) address.searchParams.delete("statement");
  else address.searchParams.set("statement", statement);
  window.history.replaceState(null, "", address);
}
